import type { Basis } from '../support/basis-of.ts'
import type { Taken } from '../support/holding.ts'
import type { Support } from '../support/support.ts'
import { relationsByGrant } from '../what-if/lookup.ts'
import { type EffortOverrides, effortOfGrant, effortOfHardening } from './efforts.ts'

/** One change that a person could make. */
export type Lever =
  | {
      readonly lever: 'grant'
      readonly grant: string
      /** Numbers of the relations that end with it. */
      readonly relations: readonly number[]
      /** Null: it is there, but nobody can or may end it. */
      readonly effort: number | null
    }
  | {
      readonly lever: 'hardening'
      /** Its number. */
      readonly hardenable: number
      readonly effort: number | null
    }

/** All changes that could be made to an estate, by number: grants by id, then hardenings by fact and property. */
export interface Levers {
  readonly all: readonly Lever[]
  /** Per relation: the levers that end it. */
  readonly ofRelation: readonly (readonly number[])[]
  /** Per hardenable property: its lever. */
  readonly ofHardenable: readonly number[]
}

/** The changes that could be made to an estate, with what they take. */
export function leversOf(support: Support, overrides: EffortOverrides = {}): Levers {
  const { facts } = support.derived
  const all: Lever[] = []
  const ofRelation: number[][] = facts.relations.map(() => [])
  const numbers = new Map(facts.relations.map(({ id }, number) => [id, number]))
  const byGrant = [...relationsByGrant(facts.relations)].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [grant, relations] of byGrant) {
    const ended = relations.map(({ id }) => numbers.get(id) ?? -1)
    for (const relation of ended) ofRelation[relation]?.push(all.length)
    const effort = effortOfGrant(
      grant,
      relations.map(({ type }) => type),
      overrides,
    )
    all.push({ lever: 'grant', grant, relations: ended, effort })
  }
  const ofHardenable = support.hardenables.map((one, hardenable) => {
    all.push({ lever: 'hardening', hardenable, effort: effortOfHardening(one, overrides) })
    return all.length - 1
  })
  return { all, ofRelation, ofHardenable }
}

/** What pulling levers takes away and hardens. */
export function takenBy({ all }: Levers, pulled: Iterable<number>): Taken {
  const relations = new Set<number>()
  const hardened = new Set<number>()
  for (const number of pulled) {
    const lever = all[number]
    if (lever?.lever === 'grant') for (const relation of lever.relations) relations.add(relation)
    else if (lever?.lever === 'hardening') hardened.add(lever.hardenable)
  }
  return { relations, hardened }
}

/** The levers of which any one ends what rests on a basis, and those that must be pulled for it to stand. */
export function leversOn(
  levers: Levers,
  { relations, weak, hard }: Basis,
): { breaking: Set<number>; needed: Set<number> } {
  const breaking = new Set<number>()
  for (const relation of relations) for (const lever of levers.ofRelation[relation] ?? []) breaking.add(lever)
  for (const hardenable of weak) breaking.add(levers.ofHardenable[hardenable] ?? -1)
  return { breaking, needed: new Set([...hard].map((hardenable) => levers.ofHardenable[hardenable] ?? -1)) }
}
