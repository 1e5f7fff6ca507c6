import { defineEntry } from '../catalogue-entry.ts'

export const mysqlDesigncomputer = defineEntry({
  id: 'mysql-designcomputer',
  title: 'MySQL server by designcomputer',
  reviewed: '2026-11',
  documentation: 'https://github.com/designcomputer/mysql_mcp_server',
  pypi: ['mysql-mcp-server'],
  needsIdentity: true,
  data: { database: { name: 'the database' } },
  tools: [
    {
      names: ['execute_sql'],
      why: 'Runs any SQL with the rights of the login.',
      on: { database: ['read', 'write', 'delete'] },
      scope: 'identity',
    },
  ],
})
