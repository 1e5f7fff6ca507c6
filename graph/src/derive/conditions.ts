import type { PropertyValue } from '../ontology/property.ts'
import type { Condition } from '../rules/pattern.ts'

/** Whether a value satisfies a condition. `now` is the estate's `asOf` in milliseconds. */
export function satisfies(condition: Condition, value: PropertyValue | undefined, now: number): boolean {
  switch (condition.op) {
    case 'equals':
      return value === condition.value
    case 'oneOf':
      return typeof value === 'string' && condition.values.includes(value)
    case 'includesAny':
      return Array.isArray(value) && condition.values.some((wanted) => value.includes(wanted))
    case 'atLeast':
      return typeof value === 'number' && value >= condition.value
    case 'notExpired':
      return typeof value !== 'string' || Date.parse(value) > now
  }
}
