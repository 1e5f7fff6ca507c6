import { credential } from '../assets/credential.ts'
import { role } from '../assets/role.ts'
import { serviceIdentity } from '../assets/service-identity.ts'
import { user } from '../assets/user.ts'
import { defineRelation } from '../define-relation.ts'

export const authenticatesAs = defineRelation({
  type: 'AUTHENTICATES_AS',
  verb: 'authenticates as',
  about: 'Whoever presents it is taken for that identity.',
  from: [credential],
  to: [user, serviceIdentity, role],
  properties: {},
})
