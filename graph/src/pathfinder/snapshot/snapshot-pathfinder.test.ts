import { describe, expect, it } from 'vitest'
import {
  accessOfFoothold,
  assetOfFoothold,
  footholdId,
  footholdNumber,
  parseFoothold,
} from '../../footholds/foothold.ts'
import { bruteForce } from '../testing/brute-force.ts'
import { randomDerived } from '../testing/random-derived.ts'
import { snapshotPathfinder } from './snapshot-pathfinder.ts'

const seeds = Array.from({ length: 100 }, (_, seed) => seed)
const start = parseFoothold('control@a0')

describe('the snapshot pathfinder', () => {
  it('reaches what walking every path reaches, in as few hops', async () => {
    let compared = 0
    for (const seed of seeds) {
      const derived = randomDerived(seed, 5, 12)
      const best = bruteForce(derived, footholdNumber(0, 'control'), 100, false)

      const { completeness, reached } = await snapshotPathfinder(derived).blastRadius(start)

      expect(completeness).toEqual({ kind: 'exhaustive' })
      const expected = [...best].map(
        ([foothold, { hops }]) => `${hops} ${accessOfFoothold(foothold)}@a${assetOfFoothold(foothold)}`,
      )
      expect(reached.map(({ foothold, hops }) => `${hops} ${footholdId(foothold)}`)).toEqual(expected.sort())
      compared += reached.length
    }
    expect(compared).toBeGreaterThan(500)
  })

  it('finds the entries that reach a foothold', async () => {
    for (const seed of seeds) {
      const derived = randomDerived(seed, 5, 12)
      const entries = ['a0', 'a1', 'a2', 'a3'].map((asset) => parseFoothold(`control@${asset}`))
      const target = footholdNumber(4, 'inject')

      const { reached } = await snapshotPathfinder(derived).exposure(parseFoothold('inject@a4'), entries)

      const expected = entries.flatMap((entry, index) => {
        const path = bruteForce(derived, footholdNumber(index, 'control'), 100, false).get(target)
        return path === undefined ? [] : [`${path.hops} ${footholdId(entry)}`]
      })
      expect(reached.map(({ foothold, hops }) => `${hops} ${footholdId(foothold)}`)).toEqual(expected.sort())
    }
  })

  it('says that hops or a count bounded it', async () => {
    const pathfinder = snapshotPathfinder(randomDerived(3, 5, 14))
    const all = await pathfinder.blastRadius(start)
    const most = Math.max(...all.reached.map(({ hops }) => hops))

    const near = await pathfinder.blastRadius(start, { maxHops: most - 1 })
    const few = await pathfinder.blastRadius(start, { limit: 2 })

    expect(most).toBeGreaterThan(1)
    expect(near.completeness).toEqual({ kind: 'bounded', by: 'hops', limit: most - 1 })
    expect(near.reached).toEqual(all.reached.filter(({ hops }) => hops < most))
    expect(few).toEqual({ completeness: { kind: 'bounded', by: 'count', limit: 2 }, reached: all.reached.slice(0, 2) })
  })
})
