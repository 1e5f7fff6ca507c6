import { mayCall } from '../capabilities/may-call.ts'
import { connectsTo } from '../ontology/relations/connects-to.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas, owaspMcp } from './references.ts'

export const hijackCaller = defineRule({
  id: 'hijack-caller',
  about: 'A server or tool in the attacker’s hands answers what he likes, and the arguments it is sent carry back.',
  gain: 'The attacker’s words move the calling agent, and its answers come back.',
  needs: 'The agent connects to the server, or may call the tool.',
  references: [atlas('AML.T0110'), owaspMcp('MCP03')],
  arms: [
    { from: 'server', to: 'agent', access: [['control', 'steer']], needs: [needs('agent', connectsTo, 'server')] },
    { from: 'tool', to: 'agent', access: [['control', 'steer']], needs: [needs('agent', mayCall, 'tool')] },
  ],
})
