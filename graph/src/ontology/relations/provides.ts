import { mcpServer } from '../assets/mcp-server.ts'
import { tool } from '../assets/tool.ts'
import { defineRelation } from '../define-relation.ts'

export const provides = defineRelation({
  type: 'PROVIDES',
  verb: 'provides',
  about: 'The server offers the tool. A tool has one server.',
  from: [mcpServer],
  to: [tool],
  properties: {},
})
