import { defineEntry } from '../catalogue-entry.ts'

export const figmaFramelink = defineEntry({
  id: 'figma-framelink',
  title: 'Figma server by Framelink',
  reviewed: '2026-11',
  documentation: 'https://github.com/GLips/Figma-Context-MCP',
  npm: ['figma-developer-mcp'],
  needsIdentity: true,
  data: { designs: { name: 'design files that the user sees' } },
  tools: [
    {
      names: ['get_figma_data'],
      why: 'Returns any design file by its address, also public ones that anyone made.',
      on: { designs: ['read'] },
      reads: [{ from: 'figma' }],
    },
    { names: ['download_figma_images'], why: 'Saves images of a design file on the host.', on: { designs: ['read'] } },
  ],
})
