import { agent } from '../assets/agent.ts'
import { mcpServer } from '../assets/mcp-server.ts'
import { defineRelation } from '../define-relation.ts'
import { choice, flag } from '../property.ts'

export const connectsTo = defineRelation({
  type: 'CONNECTS_TO',
  verb: 'connects to',
  about: 'The server is configured for the agent.',
  from: [agent],
  to: [mcpServer],
  properties: {
    approval: choice('Overrides the tool’s own approval for this caller.', ['none', 'session', 'call']),
    approver: choice('Overrides who is asked.', ['caller', 'other']),
    allTools: flag('The agent may call every tool that the server provides.', { dispute: 'any', default: true }),
  },
})
