import { defineEntry } from '../catalogue-entry.ts'

export const everart = defineEntry({
  id: 'everart',
  title: 'EverArt reference server (archived)',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers-archived/tree/main/src/everart',
  npm: ['@modelcontextprotocol/server-everart'],
  oci: ['mcp/everart'],
  needsIdentity: true,
  tools: [
    {
      names: ['generate_image'],
      why: 'Sends a description to the image service and opens the result.',
      sends: [{ to: { own: 'image service' } }],
    },
  ],
})
