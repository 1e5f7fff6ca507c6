import type { PropertyValue } from '../ontology/property.ts'
import { type AssetPattern, patternText } from './asset-pattern.ts'
import type { Claimed, Properties } from './claim.ts'
import type { Evidence } from './evidence.ts'

/** An operator's word about one property of one asset: it wins over what every source says. */
export interface Override {
  readonly form: 'override'
  readonly asset: string
  readonly property: string
  readonly value: PropertyValue
  /** `author`, `note` (the reason) and `observedAt` say who ruled it, why and when. */
  readonly evidence: Evidence
}

/** What a mapping file says of all assets that a pattern names: one source's statement among others. Of one unit's, the last that matches counts. */
export interface Mapping {
  readonly form: 'mapping'
  /** Its place in the unit, from 0. */
  readonly order: number
  readonly match: AssetPattern
  readonly properties: Properties
  readonly evidence: Evidence
}

/** An entry of an approved list: the assets that a pattern names may be in use. */
export interface Approval {
  readonly form: 'approval'
  /** One entry per pattern and unit. */
  readonly match: AssetPattern
  /** ISO 8601; it no longer counts from then on. Absent: it counts for good. */
  readonly until?: string
  /** `author` is who answers for it, `note` the reason. */
  readonly evidence: Evidence
}

/** A person's word about assets that sources bring. It brings no asset by itself: about one that no source states, it waits. */
export type Ruling = Override | Mapping | Approval

/** All rulings that concern some assets: patterns may concern any. */
export interface Rulings {
  overridesOf(asset: string): readonly Claimed<Override>[]
  readonly mappings: readonly Claimed<Mapping>[]
  readonly approvals: readonly Claimed<Approval>[]
}

export const noRulings: Rulings = { overridesOf: () => [], mappings: [], approvals: [] }

/** Sorts rulings by what they are, in an order that does not depend on the order in which they came. */
export function gatherRulings(rulings: Iterable<Claimed<Ruling>>): Rulings {
  const overrides = new Map<string, Claimed<Override>[]>()
  const mappings: Claimed<Mapping>[] = []
  const approvals: Claimed<Approval>[] = []
  for (const { source, unit, claim } of rulings) {
    if (claim.form === 'mapping') mappings.push({ source, unit, claim })
    else if (claim.form === 'approval') approvals.push({ source, unit, claim })
    else {
      const others = overrides.get(claim.asset)
      if (others === undefined) overrides.set(claim.asset, [{ source, unit, claim }])
      else others.push({ source, unit, claim })
    }
  }
  for (const some of overrides.values()) some.sort(byPlace(({ property }) => property))
  return {
    overridesOf: (asset) => overrides.get(asset) ?? [],
    mappings: mappings.sort(byPlace(({ order }) => order)),
    approvals: approvals.sort(byPlace(({ match }) => patternText(match))),
  }
}

/** By source, unit and place within the unit. */
function byPlace<R extends Ruling>(within: (ruling: R) => string | number) {
  const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)
  return (a: Claimed<R>, b: Claimed<R>): number =>
    compare(a.source, b.source) || compare(a.unit, b.unit) || compare(within(a.claim), within(b.claim))
}

/** The fact that a ruling is about: the asset that it names, else its own place among its unit's. */
export function factOfRuling(ruling: Ruling): string {
  if (ruling.form === 'override') return ruling.asset
  return `${ruling.form}:${ruling.form === 'mapping' ? ruling.order : patternText(ruling.match)}`
}
