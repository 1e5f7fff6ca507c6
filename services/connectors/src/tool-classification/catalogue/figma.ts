import { defineEntry } from '../catalogue-entry.ts'

export const figma = defineEntry({
  id: 'figma',
  title: 'Figma servers (Framelink, and Figma’s own)',
  reviewed: '2026-11',
  documentation: 'https://github.com/GLips/Figma-Context-MCP',
  npm: ['figma-developer-mcp'],
  urls: ['https://mcp.figma.com', 'http://127.0.0.1:3845'],
  needsIdentity: true,
  data: { designs: { name: 'design files that the user sees' } },
  tools: [
    {
      names: ['get_figma_data', 'get_design_context', 'get_metadata', 'get_screenshot', 'get_variable_defs'],
      why: 'Returns any design file by its address, also public ones that anyone made.',
      on: { designs: ['read'] },
      reads: [{ from: 'figma' }],
    },
    { names: ['download_figma_images'], why: 'Saves images of a design file on the host.', on: { designs: ['read'] } },
    {
      names: ['get_code_connect_map', 'create_design_system_rules', 'whoami'],
      why: 'Returns mappings and rules for generated code.',
    },
  ],
})
