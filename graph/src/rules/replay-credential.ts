import { tool } from '../ontology/assets/tool.ts'
import { holds } from '../ontology/relations/holds.ts'
import { operatesOn } from '../ontology/relations/operates-on.ts'
import { provides } from '../ontology/relations/provides.ts'
import { defineRule } from './define-rule.ts'
import { equals, includesAny, needs, valid } from './pattern.ts'
import { atlas } from './references.ts'

const unknownOwner = [...valid('credential'), equals('credential', 'ownerKnown', false)]

export const replayCredential = defineRule({
  id: 'replay-credential',
  about: 'A credential whose owner is not known does at least what the tools that use it do.',
  gain: 'The data that those tools use, through the credential itself.',
  needs: 'The credential is valid, its owner is not known, and a tool that it serves uses the data.',
  breaks: [{ property: 'revoked', value: true, how: 'Revoke the credential' }],
  references: [atlas('AML.T0091.000')],
  arms: [
    {
      from: 'credential',
      to: 'data',
      access: [['control', 'read']],
      kinds: { tool: [tool] },
      needs: [needs('tool', holds, 'credential'), needs('tool', operatesOn, 'data', 'operation')],
      where: [...unknownOwner, includesAny('operation', 'operations', ['read'])],
    },
    {
      from: 'credential',
      to: 'data',
      access: [['control', 'read']],
      needs: [
        needs('server', holds, 'credential'),
        needs('server', provides, 'tool'),
        needs('tool', operatesOn, 'data', 'operation'),
      ],
      where: [...unknownOwner, includesAny('operation', 'operations', ['read'])],
    },
    {
      from: 'credential',
      to: 'data',
      access: [['control', 'write']],
      kinds: { tool: [tool] },
      needs: [needs('tool', holds, 'credential'), needs('tool', operatesOn, 'data', 'operation')],
      where: [...unknownOwner, includesAny('operation', 'operations', ['write', 'delete'])],
    },
    {
      from: 'credential',
      to: 'data',
      access: [['control', 'write']],
      needs: [
        needs('server', holds, 'credential'),
        needs('server', provides, 'tool'),
        needs('tool', operatesOn, 'data', 'operation'),
      ],
      where: [...unknownOwner, includesAny('operation', 'operations', ['write', 'delete'])],
    },
  ],
})
