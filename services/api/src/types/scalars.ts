import { GraphQLError } from 'graphql'
import { builder } from '../builder.ts'

builder.scalarType('DateTime', {
  description: 'ISO 8601.',
  serialize: (value) => value,
})

builder.scalarType('RevisionNumber', {
  description: 'The number of a published revision, from 1 on.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1) return value
    throw new GraphQLError('A revision is named by a whole number from 1 on.', {
      extensions: { code: 'INVALID_INPUT' },
    })
  },
})

builder.scalarType('JsonObject', {
  description:
    'An object as it is written in a file: facts in the form of a facts file, efforts in that of an efforts file.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'object' && value !== null) return value
    throw new GraphQLError('An object is wanted here.', { extensions: { code: 'INVALID_INPUT' } })
  },
})

builder.scalarType('Json', {
  description: 'Any JSON.',
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
