import { endpoint } from '../assets/endpoint.ts'
import { untrustedSource } from '../assets/untrusted-source.ts'
import { workload } from '../assets/workload.ts'
import { defineRelation } from '../define-relation.ts'
import { flag } from '../property.ts'

export const reaches = defineRelation({
  type: 'REACHES',
  verb: 'reaches',
  about: 'Can send requests to it over the network.',
  from: [untrustedSource, workload],
  to: [endpoint],
  properties: {
    authenticated: flag('Holds an account or key that the endpoint accepts.', { dispute: 'any' }),
  },
})
