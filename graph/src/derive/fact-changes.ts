import type { Properties } from '../facts/claim.ts'
import type { Asset, Estate, Relation } from '../facts/estate.ts'
import { assetKinds, propertiesOf } from '../ontology/asset-kinds.ts'
import { propertiesOfRelation, relationTypes } from '../ontology/relation-types.ts'
import { edgeTypeNumber } from './edge-types.ts'
import { type Aspects, aspectOf, everyAspect, expiries, itself, sameValue } from './relevant-properties.ts'

/** How the facts of one estate became those of the next, by their numbers (assets and relations are numbered by place). */
export interface FactChanges {
  /** Previous asset → next, -1: gone. Rising, since both are sorted by id. */
  readonly assets: Int32Array
  /** Previous relation → next, -1: gone. Rising. */
  readonly relations: Int32Array
  /** Per previous asset: what changed of it. */
  readonly changedAssets: Int32Array
  /** Per previous asset: 1 if it is of another kind now. A database may have made it anew then, without its capabilities. */
  readonly newKinds: Uint8Array
  /** Per previous relation: what changed of it. */
  readonly changedRelations: Int32Array
  /** Next assets that are new, or of which something that a rule asks for changed, with what. */
  readonly touchedAssets: ReadonlyMap<number, Aspects>
  /** Next assets of another kind than before. */
  readonly assetsOfNewKind: readonly number[]
  /** Next relations that are new or changed, enabled ones only, by edge type number. */
  readonly touchedRelations: ReadonlyMap<number, readonly number[]>
  /** What changed of the touched relations, by next number. */
  readonly touchedAspects: ReadonlyMap<number, Aspects>
  /** Edge types of which a relation came, went or changed. */
  readonly touchedTypes: Set<number>
}

/** Compares two estates. A credential that expires between their `asOf` changed; so did one that was renewed. */
export function compareFacts(previous: Estate, next: Estate): FactChanges {
  const changed = changesBetween(previous.asOf, next.asOf)
  const assets = match(previous.assets, next.assets, (a: Asset, b: Asset) =>
    a.kind === b.kind ? changed(a, b, askedOfKind.get(a.kind) ?? []) : everyAspect,
  )
  const relations = match(
    previous.relations,
    next.relations,
    (a: Relation, b: Relation) =>
      (isEnabled(a) === isEnabled(b) ? 0 : itself) | changed(a, b, askedOfType.get(a.type) ?? []),
  )
  const touchedTypes = new Set<number>()
  const touchedRelations = new Map<number, number[]>()
  for (const index of relations.touched.keys()) {
    const relation = next.relations[index]
    if (relation === undefined) continue
    const type = edgeTypeNumber(relation.type)
    touchedTypes.add(type)
    if (!isEnabled(relation)) continue
    const list = touchedRelations.get(type)
    if (list === undefined) touchedRelations.set(type, [index])
    else list.push(index)
  }
  for (const [index, relation] of previous.relations.entries())
    if (relations.next[index] === -1) touchedTypes.add(edgeTypeNumber(relation.type))
  const newKinds = new Uint8Array(previous.assets.length)
  const assetsOfNewKind: number[] = []
  for (const [index, asset] of previous.assets.entries()) {
    const number = assets.next[index] ?? -1
    const successor = next.assets[number]
    if (successor === undefined || successor.kind === asset.kind) continue
    newKinds[index] = 1
    assetsOfNewKind.push(number)
  }
  return {
    newKinds,
    assetsOfNewKind,
    assets: assets.next,
    relations: relations.next,
    changedAssets: assets.changed,
    changedRelations: relations.changed,
    touchedAssets: assets.touched,
    touchedRelations,
    touchedAspects: relations.touched,
    touchedTypes,
  }
}

interface Matched {
  readonly next: Int32Array
  readonly changed: Int32Array
  readonly touched: Map<number, Aspects>
}

/** Walks two lists that are sorted by id side by side. */
function match<T extends { readonly id: string }>(
  previous: readonly T[],
  next: readonly T[],
  changesOf: (a: T, b: T) => Aspects,
): Matched {
  const matched: Matched = {
    next: new Int32Array(previous.length).fill(-1),
    changed: new Int32Array(previous.length).fill(everyAspect),
    touched: new Map(),
  }
  let at = 0
  for (const [index, fact] of next.entries()) {
    while ((previous[at]?.id ?? fact.id) < fact.id) at++
    const before = previous[at]
    if (before?.id !== fact.id) {
      matched.touched.set(index, everyAspect)
      continue
    }
    const changed = changesOf(before, fact)
    matched.next[at] = index
    matched.changed[at] = changed
    if (changed !== 0) matched.touched.set(index, changed)
  }
  return matched
}

/** What is different in two readings of a fact, each at its time, to any rule. */
function changesBetween(previousAsOf: string, nextAsOf: string) {
  const [before, after] = [Date.parse(previousAsOf), Date.parse(nextAsOf)]
  return (a: Asset | Relation, b: Asset | Relation, asked: readonly string[]): Aspects => {
    if (a === b && before === after) return 0
    let changed = 0
    for (const name of asked) {
      const [was, is] = [a.properties[name], b.properties[name]]
      const same = expiries.has(name) ? isPast(was, before) === isPast(is, after) : sameValue(was, is)
      if (!same) changed |= aspectOf(name)
    }
    return changed
  }
}

const askedOfKind = new Map(assetKinds.map(({ kind }) => [kind, askedAmong(propertiesOf(kind))]))
const askedOfType = new Map(relationTypes.map(({ type }) => [type, askedAmong(propertiesOfRelation(type))]))

function askedAmong(declared: object): readonly string[] {
  return Object.keys(declared).filter((name) => aspectOf(name) !== 0)
}

function isEnabled(relation: Relation): boolean {
  return relation.properties['enabled'] !== false
}

function isPast(value: Properties[string] | undefined, now: number): boolean {
  return typeof value === 'string' && !(Date.parse(value) > now)
}
