import { defineAsset } from '../define-asset.ts'
import { count, flag, text, time } from '../property.ts'

export const credential = defineAsset({
  kind: 'Credential',
  label: 'credential',
  plural: 'credentials',
  about: 'A token, key or password. Its value is never kept.',
  sort: 'actor',
  tint: 'identity',
  icon: 'key-round',
  properties: {
    provider: text('Who issued it.'),
    type: text('What sort of secret it is: pat, access-key, api-key, password …'),
    fingerprint: text('HMAC-SHA-256 of the value under the estate key.'),
    prefix: text('At most the first four characters of the value.'),
    length: count('How many characters the value has.'),
    expiresAt: time('When it stops working.'),
    revoked: flag('It no longer works.', { dispute: 'all' }),
    lastRotatedAt: time('When its value last changed.'),
    lastUsedAt: time('When it was last seen in use.'),
    isLiteral: flag('Its value stands in clear in a file that was read.', { dispute: 'any' }),
    ownerKnown: flag('A source stated whom it authenticates.', { dispute: 'any' }),
  },
})
