import type { Difference } from '../../derive/compare-derived.ts'
import { type DerivationTable, derivationsOf, evidenceOf } from '../../derive/derivation-table.ts'
import type { Derived } from '../../derive/derived.ts'
import type { Estate } from '../../facts/estate.ts'
import { derivationSections } from './derivation-columns.ts'
import { writeFactLines } from './fact-lines.ts'
import { packSections, type Sections } from './sections.ts'
import { pairUp, type Splice, spliceOf, successorsById } from './splice.ts'
import { writeNames } from './stored-names.ts'

/**
 * A revision as bytes: all of it (`previous` null), or what differs from the revision before. Facts that did not change
 * are recognised by being the same objects.
 */
export function encodeRevision(previous: Derived | null, difference: Difference): Uint8Array {
  const { derived } = difference
  const { estate, facts, steps } = derived
  const assets = spliceFacts(previous?.estate.assets ?? [], estate.assets)
  const relations = spliceFacts(previous?.estate.relations ?? [], estate.relations)
  const capabilities = spliceCapabilities(previous, difference, relations.successors)
  const stepSplice = spliceSteps(previous, difference)
  const edges = Array.from(capabilities.added, (index) => facts.relations.length + index)
  return packSections({
    buildsOn: sizesOf(previous),
    names: writeNames(),
    estate: estateText(estate),
    facts: writeFactLines({
      assets: pick(estate.assets, assets.splice.added),
      relations: pick(estate.relations, relations.splice.added),
    }),
    ...spliceSections('assets', assets.splice),
    ...spliceSections('relations', relations.splice),
    ...spliceSections('capabilities', capabilities),
    capabilityType: Int32Array.from(edges, (edge) => facts.typeOf(edge)),
    capabilityFrom: Int32Array.from(edges, (edge) => facts.fromOf(edge)),
    capabilityTo: Int32Array.from(edges, (edge) => facts.toOf(edge)),
    capabilityKey: JSON.stringify(edges.map((edge) => facts.keyOf(edge))),
    ...derivationSections('capability', derived.capabilities, capabilities.added),
    ...spliceSections('steps', stepSplice),
    stepRule: stepSplice.added.map((step) => steps.rule[step] ?? 0),
    stepFrom: stepSplice.added.map((step) => steps.from[step] ?? 0),
    stepTo: stepSplice.added.map((step) => steps.to[step] ?? 0),
    ...derivationSections('step', steps.derivations, stepSplice.added),
  })
}

/** What tells, with near certainty, the revision that a difference was made against from another. */
export function sizesOf(revision: Derived | null): Int32Array {
  if (revision === null) return new Int32Array(4)
  const { estate, facts, steps } = revision
  return Int32Array.of(estate.assets.length, estate.relations.length, facts.edgeCount, steps.count)
}

function estateText({ asOf, conflicts, waiting, waits, gaps }: Estate): string {
  return JSON.stringify({ asOf, conflicts, waiting, waits, gaps })
}

function spliceSections(name: string, { count, removed, added }: Splice): Sections {
  return { [`${name}Count`]: Int32Array.of(count), [`${name}Removed`]: removed, [`${name}Added`]: added }
}

function spliceFacts<F extends { readonly id: string }>(earlier: readonly F[], later: readonly F[]) {
  const successors = successorsById(earlier, later)
  const splice = spliceOf(successors, later.length, (a, b) => earlier[a] === later[b])
  return { splice, successors }
}

function spliceCapabilities(previous: Derived | null, difference: Difference, relations: Int32Array): Splice {
  const { derived, addedCapabilities, removedCapabilities } = difference
  const later = derived.facts.relations.length
  const count = derived.facts.edgeCount - later
  if (previous === null) return whole(count)
  const earlier = previous.facts.relations.length
  const successors = pairUp(
    previous.facts.edgeCount - earlier,
    removedCapabilities.map((edge) => edge - earlier),
    count,
    addedCapabilities.map((edge) => edge - later),
  )
  const nextEdge = (edge: number): number => {
    if (edge < earlier) return relations[edge] ?? -1
    const capability = successors[edge - earlier] ?? -1
    return capability === -1 ? -1 : later + capability
  }
  return spliceOf(successors, count, (a, b) =>
    sameDerivations(previous.capabilities, a, derived.capabilities, b, nextEdge),
  )
}

function spliceSteps(previous: Derived | null, difference: Difference): Splice {
  const { derived, addedSteps, removedSteps, changedSteps } = difference
  if (previous === null) return whole(derived.steps.count)
  const successors = pairUp(previous.steps.count, removedSteps, derived.steps.count, addedSteps)
  const changed = new Set(changedSteps)
  return spliceOf(successors, derived.steps.count, (_, later) => !changed.has(later))
}

function whole(count: number): Splice {
  return { count, removed: new Int32Array(0), added: Int32Array.from({ length: count }, (_, index) => index) }
}

function sameDerivations(
  a: DerivationTable,
  owner: number,
  b: DerivationTable,
  other: number,
  nextEdge: (edge: number) => number,
): boolean {
  const [first, end] = derivationsOf(a, owner)
  const [start, stop] = derivationsOf(b, other)
  if (end - first !== stop - start) return false
  for (let index = 0; index < end - first; index++) {
    if (a.arm[first + index] !== b.arm[start + index]) return false
    const [left, right] = [evidenceOf(a, first + index), evidenceOf(b, start + index)]
    if (left.length !== right.length || !left.every((edge, at) => nextEdge(edge) === right[at])) return false
  }
  return true
}

function pick<T>(list: readonly T[], places: Int32Array): T[] {
  return Array.from(places, (place) => {
    const item = list[place]
    if (item === undefined) throw new Error(`no item ${place} of ${list.length}`)
    return item
  })
}
