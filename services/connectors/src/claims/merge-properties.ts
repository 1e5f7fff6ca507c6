import type { Properties } from '@throughline/graph/facts/claim.ts'
import type { Property, PropertyValue } from '@throughline/graph/ontology/property.ts'

/**
 * Joins what one unit says twice about one thing, by the property's own dispute rule. Where no order of risk exists and
 * both are equally new, the greater text wins, so that the order of records never matters.
 */
export function mergeProperties(known: Readonly<Record<string, Property>>, a: Properties, b: Properties): Properties {
  const merged: Record<string, PropertyValue> = { ...a }
  for (const [name, value] of Object.entries(b)) {
    const other = merged[name]
    merged[name] = other === undefined ? value : settle(known[name], other, value)
  }
  return merged
}

function settle(property: Property | undefined, a: PropertyValue, b: PropertyValue): PropertyValue {
  switch (property?.dispute) {
    case 'any':
      return a === true || b === true
    case 'all':
      return a === true && b === true
    case 'highest':
      return Math.max(Number(a), Number(b))
    case 'first':
      return rank(property, a) <= rank(property, b) ? a : b
    case 'union':
      return [...new Set([...texts(a), ...texts(b)])].sort()
    default:
      return JSON.stringify(a) >= JSON.stringify(b) ? a : b
  }
}

function rank(property: Property, value: PropertyValue): number {
  const at = property.values?.indexOf(String(value)) ?? -1
  return at === -1 ? Number.MAX_SAFE_INTEGER : at
}

function texts(value: PropertyValue): readonly string[] {
  return Array.isArray(value) ? value : []
}
