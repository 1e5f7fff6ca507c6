import type { Derived } from '../../derive/derived.ts'
import { FactTable } from '../../derive/fact-table.ts'
import type { Asset } from '../../facts/estate.ts'
import { type Access, accesses } from '../../footholds/access.ts'
import { footholdNumber } from '../../footholds/foothold.ts'
import { agent } from '../../ontology/assets/agent.ts'
import { allRules } from '../../rules/all-rules.ts'

const weakenings: readonly (readonly [Access, Access])[] = [
  ['control', 'converse'],
  ['control', 'steer'],
  ['steer', 'inject'],
  ['write', 'append'],
  ['append', 'own'],
]

/** Numbers from 0 to below `bound`, the same for the same seed (mulberry32). */
export function randomInts(seed: number): (bound: number) => number {
  let state = seed
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound
  }
}

/** A small graph of random steps between few footholds, so that ties are common; every asset weakens as rules say. */
export function randomDerived(seed: number, assetCount: number, stepCount: number): Derived {
  const random = randomInts(seed)
  const evidence = { source: 'random', file: 'random', observedAt: '2026-01-01T00:00:00Z', basis: 'declared' } as const
  const assets = Array.from({ length: assetCount }, (_, index): Asset => {
    const id = `a${index}`
    return { id, kind: agent.kind, name: id, properties: {}, evidence: [evidence], origins: {} }
  })
  const silent = allRules.findIndex((rule) => rule.silent)
  const steps = new Map<string, readonly [rule: number, from: number, to: number, difficulty: number]>()
  const add = (rule: number, from: number, to: number, difficulty: number): void => {
    if (from !== to) steps.set([rule, from, to].join(), [rule, from, to, difficulty])
  }
  for (let asset = 0; asset < assetCount; asset++)
    for (const [strong, weak] of weakenings) add(silent, footholdNumber(asset, strong), footholdNumber(asset, weak), 0)
  const foothold = (): number => footholdNumber(random(assetCount), accesses[random(5) + 1] ?? 'own')
  const loud = [...allRules.keys()].filter((rule) => rule !== silent)
  for (let count = 0; count < stepCount; count++) add(loud[random(3) * 7] ?? 1, foothold(), foothold(), 1 + random(3))
  const sorted = [...steps.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
  const none = { start: new Int32Array(1), arm: new Uint8Array(), difficulty: new Uint8Array() }
  return {
    estate: { asOf: '2026-01-01T00:00:00Z', assets, relations: [], conflicts: [], waiting: 0, waits: [], gaps: [] },
    facts: new FactTable({ assets, relations: [] }),
    capabilities: { ...none, evidenceStart: new Int32Array(1), evidence: new Int32Array() },
    steps: {
      count: sorted.length,
      rule: Uint8Array.from(sorted, ([rule]) => rule),
      from: Int32Array.from(sorted, ([, from]) => from),
      to: Int32Array.from(sorted, ([, , to]) => to),
      derivations: {
        start: Int32Array.from({ length: sorted.length + 1 }, (_, step) => step),
        arm: new Uint8Array(sorted.length),
        difficulty: Uint8Array.from(sorted, ([, , , difficulty]) => difficulty),
        evidenceStart: new Int32Array(sorted.length + 1),
        evidence: new Int32Array(),
      },
    },
  }
}
