import { defineEntry } from '../catalogue-entry.ts'

export const sqlite = defineEntry({
  id: 'sqlite',
  title: 'SQLite reference server (archived)',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers-archived/tree/main/src/sqlite',
  pypi: ['mcp-server-sqlite'],
  oci: ['mcp/sqlite'],
  data: { database: { name: 'the database file' } },
  tools: [
    {
      names: ['read_query'],
      why: 'Runs any SELECT on the database file.',
      on: { database: ['read'] },
    },
    {
      names: ['write_query', 'create_table'],
      why: 'Runs any INSERT, UPDATE, DELETE or CREATE on the database file.',
      on: { database: ['write', 'delete'] },
    },
    { names: ['list_tables', 'describe_table'], why: 'Returns the shape of the tables.' },
    { names: ['append_insight'], why: 'Adds to a memo that lives as long as the server.' },
  ],
})
