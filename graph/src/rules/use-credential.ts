import { authenticatesAs } from '../ontology/relations/authenticates-as.ts'
import { defineRule } from './define-rule.ts'
import { needs, valid } from './pattern.ts'
import { atlas } from './references.ts'

export const useCredential = defineRule({
  id: 'use-credential',
  about: 'Whoever holds a valid credential is taken for its owner.',
  gain: 'Everything its owner may do.',
  needs: 'The credential is valid and authenticates as the principal.',
  breaks: [{ property: 'revoked', value: true, how: 'Revoke the credential' }],
  references: [atlas('AML.T0012'), atlas('AML.T0091.000')],
  arms: [
    {
      from: 'credential',
      to: 'principal',
      access: [['control', 'control']],
      needs: [needs('credential', authenticatesAs, 'principal')],
      where: [...valid('credential')],
    },
  ],
})
