import { defineEntry } from '../catalogue-entry.ts'

export const memory = defineEntry({
  id: 'memory',
  title: 'Memory reference server',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers/tree/main/src/memory',
  npm: ['@modelcontextprotocol/server-memory'],
  oci: ['mcp/memory'],
  serverInfo: ['memory-server'],
  data: { memory: { name: 'remembered entities and observations' } },
  tools: [
    {
      names: ['read_graph', 'search_nodes', 'open_nodes'],
      why: 'Returns what earlier sessions stored.',
      on: { memory: ['read'] },
    },
    {
      names: ['create_entities', 'create_relations', 'add_observations'],
      why: 'Stores text that later sessions read back.',
      on: { memory: ['write'] },
    },
    {
      names: ['delete_entities', 'delete_observations', 'delete_relations'],
      why: 'Removes what was stored.',
      on: { memory: ['delete'] },
    },
  ],
})
