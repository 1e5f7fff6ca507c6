import { defineEntry } from '../catalogue-entry.ts'

export const neon = defineEntry({
  id: 'neon',
  title: 'Neon’s own servers (local and hosted)',
  reviewed: '2026-11',
  documentation: 'https://github.com/neondatabase/mcp-server-neon',
  npm: ['@neondatabase/mcp-server-neon'],
  urls: ['https://mcp.neon.tech'],
  needsIdentity: true,
  data: { databases: { name: 'databases of the account' } },
  tools: [
    {
      names: ['run_sql', 'run_sql_transaction', 'prepare_database_migration', 'complete_database_migration'],
      why: 'Runs any SQL with the rights of the database’s owner.',
      on: { databases: ['read', 'write', 'delete'] },
      scope: 'identity',
    },
    {
      names: ['get_connection_string'],
      why: 'Returns the password of a database.',
      on: { databases: ['read'] },
      scope: 'identity',
    },
    {
      names: ['create_project', 'create_branch', 'reset_from_parent'],
      why: 'Makes or resets projects and branches.',
      on: { databases: ['write'] },
    },
    {
      names: ['delete_project', 'delete_branch'],
      why: 'Deletes projects and branches with their data.',
      on: { databases: ['delete'] },
    },
    {
      names: [
        'list_projects',
        'list_organizations',
        'describe_project',
        'describe_branch',
        'get_database_tables',
        'describe_table_schema',
        'list_slow_queries',
        'explain_sql_statement',
      ],
      why: 'Returns names, shapes and plans.',
    },
  ],
})
