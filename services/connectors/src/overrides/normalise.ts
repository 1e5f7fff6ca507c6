import type { Override } from '@throughline/graph/facts/ruling.ts'
import { assetKinds, propertiesOf } from '@throughline/graph/ontology/asset-kinds.ts'
import type { PropertyValue } from '@throughline/graph/ontology/property.ts'
import { pointer } from '../reading/pointer.ts'
import type { RulingRecord } from '../reading/ruling-document.ts'
import type { OverrideRecord } from './wire.ts'

/** One override per property. Whether the asset's kind has it is known only where the asset is: when facts are joined. */
export function overridesIn({ value: record, evidence, reject }: RulingRecord<OverrideRecord>): Override[] {
  const { id, set, reason, author, at } = record
  const stated = Object.entries(set)
  if (stated.length === 0) reject('no-records', '/set', 'it sets no property')
  return stated.flatMap(([property, value]): Override[] => {
    const fitting = fittingValue(property, value)
    if ('fault' in fitting) {
      reject(fitting.code, `/set${pointer(property)}`, fitting.fault)
      return []
    }
    const said = evidence({ author, note: reason, at })
    return [{ form: 'override', asset: id, property, value: fitting.value, evidence: said }]
  })
}

type Fitting = { readonly value: PropertyValue } | { readonly code: string; readonly fault: string }

/** The value, if any kind of asset can have it under that name. */
function fittingValue(property: string, value: unknown): Fitting {
  const declared = assetKinds.flatMap(({ kind }) => {
    const own = propertiesOf(kind)
    const found = Object.hasOwn(own, property) ? own[property] : undefined
    return found === undefined ? [] : [found]
  })
  if (declared.length === 0) return { code: 'unknown-property', fault: 'no kind of asset has such a property' }
  const stated = declared.filter(({ stamp }) => stamp !== true)
  if (stated.length === 0) return { code: 'computed-property', fault: 'it is worked out and cannot be stated' }
  for (const { schema } of stated) {
    const checked = schema.safeParse(value)
    if (checked.success) return { value: checked.data }
  }
  const allowed = stated.flatMap(({ values }) => values ?? [])
  const words = allowed.length === 0 ? '' : `; expected one of ${[...new Set(allowed)].join(', ')}`
  return { code: 'not-allowed', fault: `no kind of asset can have this value there${words}` }
}
