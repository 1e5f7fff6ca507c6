import { defineEntry } from '../catalogue-entry.ts'

export const postgresPro = defineEntry({
  id: 'postgres-pro',
  title: 'Postgres MCP Pro',
  reviewed: '2026-11',
  documentation: 'https://github.com/crystaldba/postgres-mcp',
  pypi: ['postgres-mcp'],
  oci: ['crystaldba/postgres-mcp'],
  needsIdentity: true,
  secretNames: ['DATABASE_URI'],
  data: { database: { name: 'the database' } },
  tools: [
    {
      names: ['execute_sql'],
      why: 'Runs any SQL with the rights of the login, unless started in restricted mode.',
      on: { database: ['read', 'write', 'delete'] },
      scope: 'identity',
    },
    {
      names: ['list_schemas', 'list_objects', 'get_object_details', 'analyze_db_health'],
      why: 'Returns the shape and health of the database, not its rows.',
    },
    {
      names: ['explain_query', 'get_top_queries', 'analyze_workload_indexes', 'analyze_query_indexes'],
      why: 'Returns plans and texts of queries.',
      on: { database: ['read'] },
    },
  ],
})
