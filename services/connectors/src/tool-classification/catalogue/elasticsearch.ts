import { defineEntry } from '../catalogue-entry.ts'

export const elasticsearch = defineEntry({
  id: 'elasticsearch',
  title: 'Elasticsearch server',
  reviewed: '2026-11',
  documentation: 'https://github.com/elastic/mcp-server-elasticsearch',
  npm: ['@elastic/mcp-server-elasticsearch'],
  oci: ['docker.elastic.co/mcp/elasticsearch'],
  needsIdentity: true,
  data: { indices: { name: 'indices of the login' } },
  tools: [
    {
      names: ['search', 'esql'],
      why: 'Returns documents of any index that the login may read.',
      on: { indices: ['read'] },
      scope: 'identity',
    },
    { names: ['list_indices', 'get_mappings', 'get_shards'], why: 'Returns names and shapes.' },
  ],
})
