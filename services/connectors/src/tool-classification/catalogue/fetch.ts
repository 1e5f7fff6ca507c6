import { defineEntry } from '../catalogue-entry.ts'

export const fetchServer = defineEntry({
  id: 'fetch',
  title: 'Fetch reference server',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers/tree/main/src/fetch',
  pypi: ['mcp-server-fetch'],
  oci: ['mcp/fetch'],
  serverInfo: ['mcp-fetch'],
  tools: [
    {
      names: ['fetch'],
      why: 'Requests any address that the caller names: the page comes back, and the address carries data out.',
      reads: [{ from: 'internet' }],
      sends: [{ to: 'internet' }],
    },
  ],
})
