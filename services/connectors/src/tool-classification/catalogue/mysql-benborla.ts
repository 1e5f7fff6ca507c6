import { defineEntry } from '../catalogue-entry.ts'

export const mysqlBenborla = defineEntry({
  id: 'mysql-benborla',
  title: 'MySQL server by benborla',
  reviewed: '2026-11',
  documentation: 'https://github.com/benborla/mcp-server-mysql',
  npm: ['@benborla29/mcp-server-mysql'],
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
  ],
})
