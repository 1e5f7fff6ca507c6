import type { Property, PropertyValue } from '@throughline/graph/ontology/property.ts'

/** A value as given, or as written: on a command line all values are text. */
export function asWritten({ schema, type }: Property, value: PropertyValue): PropertyValue | undefined {
  const asGiven = schema.safeParse(value)
  if (asGiven.success) return asGiven.data
  if (typeof value !== 'string') return undefined
  const written = schema.safeParse(type === 'list' ? value.split(',').filter((item) => item !== '') : fromText(value))
  return written.success ? written.data : undefined
}

function fromText(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
