import { principals } from '../ontology/asset-kinds.ts'
import { group } from '../ontology/assets/group.ts'
import { role } from '../ontology/assets/role.ts'
import { memberOf } from '../ontology/relations/member-of.ts'
import { needs, within } from '../rules/pattern.ts'
import { actsAs } from './acts-as.ts'
import { defineCapability } from './define-capability.ts'

export const inherits = defineCapability({
  type: 'INHERITS',
  about: 'The principal has the rights of that group or role, directly or through others.',
  from: principals,
  to: [group, role],
  arms: (self) => [
    // Only principals that some tool acts as are asked about, so others are not built.
    {
      from: 'principal',
      to: 'group',
      needs: [needs('principal', memberOf, 'group'), within('anyTool', actsAs, 'principal')],
    },
    {
      from: 'principal',
      to: 'group',
      needs: [needs('principal', self, 'between'), needs('between', memberOf, 'group')],
    },
  ],
})
