import { canAssume } from '../ontology/relations/can-assume.ts'
import { memberOf } from '../ontology/relations/member-of.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'

export const feedMember = defineRule({
  id: 'feed-member',
  about: 'What a group or role can read, its members and those who assume it can read.',
  gain: 'What the member reads holds the attacker’s words.',
  needs: 'The second is a member of the first, or can assume it.',
  references: [],
  arms: [
    { from: 'first', to: 'second', access: [['fed', 'fed']], needs: [needs('second', memberOf, 'first')] },
    { from: 'first', to: 'second', access: [['fed', 'fed']], needs: [needs('second', canAssume, 'first')] },
  ],
})
