import { acts, unchanged } from '../footholds/access.ts'
import { memberOf } from '../ontology/relations/member-of.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas } from './references.ts'

export const inherit = defineRule({
  id: 'inherit',
  about: 'Members have what their group or role has.',
  gain: 'The rights of the group or role.',
  needs: 'The principal is a member of it.',
  references: [atlas('AML.T0012')],
  arms: [
    {
      from: 'member',
      to: 'group',
      access: unchanged([...acts, 'control']),
      needs: [needs('member', memberOf, 'group')],
    },
  ],
})
