import type { Property, PropertyValue } from '../ontology/property.ts'
import { type Basis, bases, type Evidence } from './evidence.ts'

/** The source whose word settles every dispute: the operator's overrides. */
export const OPERATOR = 'operator'

/** One source's value for one property. */
export interface Statement {
  readonly value: PropertyValue
  readonly evidence: Evidence
  /** Index of its claim among the claims of the fact. */
  readonly claim: number
}

/**
 * Settles a property that several claims state: the operator's newest word, else by the property's dispute rule, then the
 * newest observation, then the source's name. The result does not depend on the order of the statements.
 * @returns the value, and the claim that it is taken from
 */
export function settle(property: Property, statements: readonly Statement[]): Statement | undefined {
  const operators = statements.filter(({ evidence }) => evidence.source === OPERATOR)
  const ranked = [...(operators.length > 0 ? operators : statements)].sort(newestFirst)
  const [first] = ranked
  if (first === undefined || ranked.length === 1 || operators.length > 0) return first
  const wins = (preferred: (value: PropertyValue) => boolean): Statement =>
    ranked.find(({ value }) => preferred(value)) ?? first
  switch (property.dispute) {
    case 'any':
      return wins((value) => value === true)
    case 'all':
      return wins((value) => value === false)
    case 'highest': {
      const highest = Math.max(...ranked.map(({ value }) => Number(value)))
      return wins((value) => value === highest)
    }
    case 'first': {
      const riskiest = property.values?.find((candidate) => ranked.some(({ value }) => value === candidate))
      return wins((value) => value === riskiest)
    }
    case 'union': {
      const union = new Set(ranked.flatMap(({ value }) => (Array.isArray(value) ? (value as readonly string[]) : [])))
      return { ...first, value: [...union].sort() }
    }
    case 'newest':
      return first
  }
}

function newestFirst(a: Statement, b: Statement): number {
  const time = Date.parse(b.evidence.observedAt) - Date.parse(a.evidence.observedAt)
  if (time !== 0 && !Number.isNaN(time)) return time
  return (
    compareText(a.evidence.source, b.evidence.source) ||
    compareText(JSON.stringify(a.value), JSON.stringify(b.value)) ||
    a.claim - b.claim
  )
}

/** Code-unit order: the same in every locale and in Cypher. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The evidence to show first: the firmest basis, then the newest. */
export function firmest(evidence: readonly Evidence[]): Evidence {
  const rank = (basis: Basis): number => bases.indexOf(basis)
  const [best] = [...evidence].sort(
    (a, b) =>
      rank(a.basis) - rank(b.basis) || compareText(b.observedAt, a.observedAt) || compareText(a.source, b.source),
  )
  if (best === undefined) throw new Error('a fact without evidence')
  return best
}
