import type { Properties } from '@throughline/graph/facts/claim.ts'
import type { Property, PropertyValue } from '@throughline/graph/ontology/property.ts'
import type { Table } from '../reading/listed-records.ts'
import type { PropertyRules } from './mapping.ts'

/** What can be kept of their properties, and the first of ours that does not hold its value. */
export interface Mapped {
  readonly properties: Properties
  readonly fault: string | undefined
}

/** Properties by rules. A property of theirs that is absent states nothing. */
export function byRules(rules: PropertyRules, theirs: Table, known: Readonly<Record<string, Property>>): Mapped {
  return keep(
    Object.entries(rules).flatMap(([name, rule]): [string, unknown][] => {
      const value = 'from' in rule ? (Object.hasOwn(theirs, rule.from) ? theirs[rule.from] : undefined) : rule.value
      return value === undefined || value === null ? [] : [[name, value]]
    }),
    known,
  )
}

/** Properties that are called as ours are, of a graph that we wrote. */
export function byName(theirs: Table, known: Readonly<Record<string, Property>>): Mapped {
  const own = Object.entries(theirs).filter(([name, value]) => Object.hasOwn(known, name) && value !== null)
  return keep(
    own.filter(([name]) => known[name]?.stamp !== true),
    known,
  )
}

function keep(stated: readonly (readonly [string, unknown])[], known: Readonly<Record<string, Property>>): Mapped {
  const properties: Record<string, PropertyValue> = {}
  let fault: string | undefined
  for (const [name, value] of stated) {
    const property = Object.hasOwn(known, name) ? known[name] : undefined
    const checked = property === undefined || property.stamp === true ? undefined : property.schema.safeParse(value)
    if (checked?.success === true) properties[name] = checked.data
    else fault ??= name
  }
  return { properties, fault }
}
