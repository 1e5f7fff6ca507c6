import { defineEntry } from '../catalogue-entry.ts'

export const mysql = defineEntry({
  id: 'mysql',
  title: 'MySQL servers (benborla, designcomputer)',
  reviewed: '2026-11',
  documentation: 'https://github.com/benborla/mcp-server-mysql',
  npm: ['@benborla29/mcp-server-mysql'],
  pypi: ['mysql-mcp-server'],
  needsIdentity: true,
  secretNames: ['MYSQL_PASS'],
  data: { database: { name: 'the database' } },
  tools: [
    {
      names: ['mysql_query'],
      why: 'Runs SQL with the rights of the login; writing must be switched on.',
      on: { database: ['read'] },
      scope: 'identity',
    },
    {
      names: ['execute_sql'],
      why: 'Runs any SQL with the rights of the login.',
      on: { database: ['read', 'write', 'delete'] },
      scope: 'identity',
    },
  ],
})
