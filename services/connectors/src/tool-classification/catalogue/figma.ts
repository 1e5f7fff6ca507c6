import { defineEntry } from '../catalogue-entry.ts'

export const figma = defineEntry({
  id: 'figma',
  title: 'Figma’s own servers',
  reviewed: '2026-11',
  documentation: 'https://developers.figma.com/docs/figma-mcp-server/',
  urls: ['https://mcp.figma.com', 'http://127.0.0.1:3845'],
  needsIdentity: true,
  data: { designs: { name: 'design files that the user sees' } },
  tools: [
    {
      names: ['get_design_context', 'get_metadata', 'get_screenshot', 'get_variable_defs'],
      why: 'Returns any design file by its address, also public ones that anyone made.',
      on: { designs: ['read'] },
      reads: [{ from: 'figma' }],
    },
    {
      names: ['get_code_connect_map', 'create_design_system_rules', 'whoami'],
      why: 'Returns mappings and rules for generated code.',
    },
  ],
})
