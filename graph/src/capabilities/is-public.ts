import { data } from '../ontology/asset-kinds.ts'
import { untrustedSource } from '../ontology/assets/untrusted-source.ts'
import { exposes } from '../ontology/relations/exposes.ts'
import { reaches } from '../ontology/relations/reaches.ts'
import { equals, includesAny, needs } from '../rules/pattern.ts'
import { defineCapability } from './define-capability.ts'

export const isPublic = defineCapability({
  type: 'IS_PUBLIC',
  about: 'Anyone outside can read it.',
  from: data,
  to: data,
  arms: () => [
    {
      from: 'data',
      to: 'data',
      kinds: { outside: [untrustedSource], data },
      needs: [needs('endpoint', exposes, 'data', 'exposure'), needs('outside', reaches, 'endpoint')],
      where: [
        equals('endpoint', 'auth', 'none'),
        includesAny('exposure', 'operations', ['read']),
        equals('exposure', 'callerFiltered', false),
      ],
    },
  ],
})
