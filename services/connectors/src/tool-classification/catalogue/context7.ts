import { defineEntry } from '../catalogue-entry.ts'

export const context7 = defineEntry({
  id: 'context7',
  title: 'Context7',
  reviewed: '2026-11',
  documentation: 'https://github.com/upstash/context7',
  npm: ['@upstash/context7-mcp'],
  oci: ['mcp/context7'],
  urls: ['https://mcp.context7.com'],
  open: true,
  tools: [
    {
      names: ['query-docs'],
      formerly: ['get-library-docs'],
      why: 'Returns documentation that the authors of any public project wrote.',
      reads: [{ from: 'internet' }],
      sends: [{ to: { own: 'documentation service' } }],
    },
    {
      names: ['resolve-library-id'],
      why: 'Returns names and descriptions of public projects, written by their authors.',
      reads: [{ from: 'internet' }],
      sends: [{ to: { own: 'documentation service' } }],
    },
  ],
})
