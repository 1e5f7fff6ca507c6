import { type Access, accesses, accessMeaning } from '@throughline/graph/footholds/access.ts'
import { builder } from '../builder.ts'

export const AccessEnum = builder.enumType('Access', {
  description: 'An access level: how firmly an attacker holds an asset.',
  values: Object.fromEntries(accesses.map((access) => [access, { description: accessMeaning[access] }])) as {
    // Object.fromEntries forgets the names that it was given.
    readonly [A in Access]: { readonly description: string }
  },
})
