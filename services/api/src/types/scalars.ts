import { builder } from '../builder.ts'

builder.scalarType('DateTime', {
  description: 'ISO 8601.',
  serialize: (value) => value,
})

builder.scalarType('PropertyValue', {
  description: "A property's value: text, number, boolean, or a list of texts.",
  // A control's setting is the only structured value; in words it reads as it is written.
  serialize: (value) => {
    const isSetting = typeof value === 'object' && value !== null && 'property' in value && 'value' in value
    return isSetting ? `${String(value.property)} = ${String(value.value)}` : value
  },
})
