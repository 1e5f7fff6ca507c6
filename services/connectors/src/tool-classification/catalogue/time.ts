import { defineEntry } from '../catalogue-entry.ts'

export const time = defineEntry({
  id: 'time',
  title: 'Time reference server',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers/tree/main/src/time',
  pypi: ['mcp-server-time'],
  oci: ['mcp/time'],
  serverInfo: ['mcp-time'],
  tools: [{ names: ['get_current_time', 'convert_time'], why: 'Computes times; reads and sends nothing.' }],
})
