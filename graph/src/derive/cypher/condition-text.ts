import type { PropertyValue } from '../../ontology/property.ts'
import type { Condition } from '../../rules/pattern.ts'

/** A condition as a Cypher predicate: true for what `satisfies` accepts, false or null for what it refuses. */
export function conditionText(condition: Condition): string {
  const property = `${condition.of}.${condition.property}`
  switch (condition.op) {
    case 'equals':
      return `${property} = ${literal(condition.value)}`
    case 'oneOf':
      return `${property} IN ${literal(condition.values)}`
    case 'includesAny': {
      const [only, ...others] = condition.values
      return only !== undefined && others.length === 0
        ? `${literal(only)} IN ${property}`
        : `any(value IN ${property} WHERE value IN ${literal(condition.values)})`
    }
    case 'atLeast':
      return `${property} >= ${literal(condition.value)}`
    case 'notExpired':
      // Milliseconds, because that is how finely times are compared in memory.
      return `(${property} IS NULL OR datetime(${property}).epochMillis > datetime($asOf).epochMillis)`
  }
}

/** A value that a declaration names, as a Cypher literal. Facts never come this way: they are parameters. */
export function literal(value: PropertyValue): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  if (Array.isArray(value)) return `[${value.map((item: string) => literal(item)).join(', ')}]`
  if (typeof value === 'object') throw new Error('a structured value cannot be compared')
  return String(value)
}
