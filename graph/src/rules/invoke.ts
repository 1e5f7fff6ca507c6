import { agent } from '../ontology/assets/agent.ts'
import { modelEndpoint } from '../ontology/assets/model-endpoint.ts'
import { tool } from '../ontology/assets/tool.ts'
import { canInvoke } from '../ontology/relations/can-invoke.ts'
import { defineRule } from './define-rule.ts'
import { equals, needs } from './pattern.ts'
import { atlas } from './references.ts'

export const invoke = defineRule({
  id: 'invoke',
  about: 'Effective permission to call is enough to call.',
  gain: 'A session with what is called.',
  needs: 'The principal can invoke it.',
  references: [atlas('AML.T0040')],
  arms: [
    {
      from: 'principal',
      to: 'target',
      access: [['inject', 'inject']],
      kinds: { target: [agent, tool, modelEndpoint] },
      needs: [needs('principal', canInvoke, 'target', 'right')],
    },
    {
      from: 'principal',
      to: 'target',
      access: [
        ['steer', 'converse'],
        ['converse', 'converse'],
      ],
      kinds: { target: [agent, tool, modelEndpoint] },
      needs: [needs('principal', canInvoke, 'target', 'right')],
      where: [equals('right', 'oneWay', false)],
    },
    {
      from: 'principal',
      to: 'target',
      access: [
        ['steer', 'inject'],
        ['converse', 'inject'],
      ],
      kinds: { target: [agent, tool, modelEndpoint] },
      needs: [needs('principal', canInvoke, 'target', 'right')],
      where: [equals('right', 'oneWay', true)],
    },
  ],
})
