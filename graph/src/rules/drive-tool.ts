import { mayCall } from '../capabilities/may-call.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'
import { atlas } from './references.ts'

export const driveTool = defineRule({
  id: 'drive-tool',
  about: 'Whoever runs as an agent calls its tools himself; its approvals are part of what he holds.',
  gain: 'Calls to the tool, with the rights it acts under.',
  needs: 'The agent may call the tool, whatever approval it takes.',
  references: [atlas('AML.T0053')],
  arms: [{ from: 'agent', to: 'tool', access: [['control', 'converse']], needs: [needs('agent', mayCall, 'tool')] }],
})
