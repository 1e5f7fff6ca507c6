import { defineEntry } from '../catalogue-entry.ts'

export const sequentialThinking = defineEntry({
  id: 'sequential-thinking',
  title: 'Sequential thinking reference server',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers/tree/main/src/sequentialthinking',
  npm: ['@modelcontextprotocol/server-sequential-thinking'],
  oci: ['mcp/sequentialthinking'],
  serverInfo: ['sequential-thinking-server'],
  tools: [{ names: ['sequentialthinking'], why: 'Notes the model’s own thoughts; reads and sends nothing.' }],
})
