import { describe, expect, it } from 'vitest'
import { chokePoints } from '../choke/choke-points.ts'
import { isRefusal } from '../refusal.ts'
import { revisionOf } from '../testing/revision-of.ts'
import { whatIf } from '../what-if/what-if.ts'
import { cheapestCut } from './cheapest-cut.ts'

type Entry = Readonly<Record<string, unknown>>

const range = (count: number) => Array.from({ length: count }, (_, index) => index)
const roles = (count: number): Entry[] => range(count).map((index) => ({ id: `r${index}`, kind: 'Role' }))
const assume = (from: string, to: string): Entry => ({ type: 'CAN_ASSUME', from, to, grant: `${from}>${to}` })
const reads = (from: string): Entry => ({ type: 'CAN_READ', from, to: 'data', grant: `${from}>data` })
const ends: Entry[] = [
  { id: 'p', kind: 'User' },
  { id: 'data', kind: 'Dataset', sensitivity: 4 },
]

/** Estates of one shape, what cuts them, and what separates the only pair. */
const shapes = [
  {
    name: 'a chain of 60 hops',
    assets: [...ends, ...roles(60)],
    relations: [assume('p', 'r0'), ...range(59).map((index) => assume(`r${index}`, `r${index + 1}`)), reads('r59')],
    effort: 2,
    grants: 61,
    assetsBetween: 60,
  },
  {
    name: 'a diamond with a cycle behind it',
    assets: [...ends, ...roles(4)],
    relations: [
      assume('p', 'r0'),
      assume('p', 'r1'),
      assume('r0', 'r2'),
      assume('r1', 'r2'),
      assume('r2', 'r3'),
      assume('r3', 'r0'),
      reads('r3'),
    ],
    effort: 2,
    grants: 2,
    assetsBetween: 2,
  },
  {
    name: 'a hub of 10,000',
    assets: [...ends, { id: 'hub', kind: 'Role' }, ...roles(10_000)],
    relations: [
      assume('p', 'hub'),
      ...range(10_000).flatMap((index) => [assume('hub', `r${index}`), reads(`r${index}`)]),
    ],
    effort: 2,
    grants: 1,
    assetsBetween: 1,
  },
  {
    name: 'two ways that have nothing in common',
    assets: [...ends, ...roles(2)],
    relations: [assume('p', 'r0'), assume('p', 'r1'), reads('r0'), reads('r1')],
    effort: 4,
    grants: 0,
    assetsBetween: 0,
  },
]

describe.each(shapes)('$name', ({ assets, relations, effort, grants, assetsBetween }) => {
  const question = { from: 'p', to: 'data', grantsOnly: true }

  it('is cut where it is narrowest', async () => {
    const revision = await revisionOf(assets, relations)

    const cut = await cheapestCut(revision, question)

    expect(cut).toMatchObject({ status: 'optimal', effort, lowerBound: effort })
    if (isRefusal(cut)) throw new Error(cut.refused)
    const revoked = await whatIf(
      revision,
      cut.grants.map(({ id }) => ({ change: 'revoke', grant: id })),
      { from: 'p', to: 'read@data' },
    )
    expect(revoked).toMatchObject({ targets: [{ asset: 'data', verdict: 'RESOLVES' }], opened: [] })
  }, 60_000)

  it('has choke points where all paths pass', async () => {
    const choke = await chokePoints(await revisionOf(assets, relations), { from: 'p', to: 'read@data' })

    if (isRefusal(choke)) throw new Error(choke.refused)
    const count = (what: string) => choke.points.filter((point) => point.what === what).length
    expect({ pairs: choke.pairs, grants: count('grant'), assets: count('asset') }).toEqual({
      pairs: 1,
      grants,
      assets: assetsBetween,
    })
  }, 60_000)
})
