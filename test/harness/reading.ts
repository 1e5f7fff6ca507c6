import { type DerivationTable, derivationsOf, evidenceOf } from '@throughline/graph/derive/derivation-table.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import { accessOfFoothold, assetOfFoothold } from '@throughline/graph/footholds/foothold.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'

/** What was derived, in words that can be compared: owner → its derivations as `difficulty arm evidence…`, sorted. */
export function readingOf(derived: Derived): Map<string, string[]> {
  const { facts, capabilities, steps } = derived
  const reading = new Map<string, string[]>()
  for (let edge = facts.relations.length; edge < facts.edgeCount; edge++)
    reading.set(facts.edgeId(edge), derivationsIn(derived, capabilities, edge - facts.relations.length))
  for (let step = 0; step < steps.count; step++)
    reading.set(stepName(derived, step), derivationsIn(derived, steps.derivations, step))
  return reading
}

/** A step as `rule access@from access@to`. */
export function stepName(derived: Derived, step: number): string {
  const { steps } = derived
  const rule = allRules[steps.rule[step] ?? -1]?.id
  return `${rule} ${footholdName(derived, steps.from[step] ?? -1)} ${footholdName(derived, steps.to[step] ?? -1)}`
}

/** A foothold as `access@asset`. */
export function footholdName({ facts }: Derived, foothold: number): string {
  return `${accessOfFoothold(foothold)}@${facts.asset(assetOfFoothold(foothold)).id}`
}

function derivationsIn(derived: Derived, table: DerivationTable, owner: number): string[] {
  const [first, end] = derivationsOf(table, owner)
  return Array.from({ length: end - first }, (_, index) => {
    const derivation = first + index
    const evidence = [...evidenceOf(table, derivation)].map((edge) => derived.facts.edgeId(edge))
    return [table.difficulty[derivation], table.arm[derivation], ...evidence].join(' ')
  }).sort()
}

/** All columns of both tables as text, so that equal tables are equal strings: comparing millions of numbers one by one takes minutes. */
export function columnsOf({ capabilities, steps }: Derived): Record<string, string> {
  const { derivations, count, ...ends } = steps
  const columns = Object.entries({ ...ends, ...prefixed('step', derivations), ...prefixed('capability', capabilities) })
  return { count: String(count), ...Object.fromEntries(columns.map(([name, column]) => [name, column.join(' ')])) }
}

function prefixed(owner: string, table: DerivationTable): Record<string, Int32Array | Uint8Array> {
  return Object.fromEntries(Object.entries(table).map(([name, column]) => [`${owner} ${name}`, column]))
}
