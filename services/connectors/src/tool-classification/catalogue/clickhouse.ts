import { defineEntry } from '../catalogue-entry.ts'

export const clickhouse = defineEntry({
  id: 'clickhouse',
  title: 'ClickHouse’s own server',
  reviewed: '2026-11',
  documentation: 'https://github.com/ClickHouse/mcp-clickhouse',
  pypi: ['mcp-clickhouse'],
  oci: ['mcp/clickhouse'],
  needsIdentity: true,
  data: { database: { name: 'databases of the login' } },
  tools: [
    {
      names: ['run_select_query', 'run_query'],
      why: 'Runs SQL with the rights of the login, read-only unless writing is switched on.',
      on: { database: ['read'] },
      scope: 'identity',
    },
    { names: ['list_databases', 'list_tables'], why: 'Returns names and shapes.' },
  ],
})
