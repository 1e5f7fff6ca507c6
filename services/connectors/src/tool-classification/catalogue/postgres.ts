import { defineEntry } from '../catalogue-entry.ts'

export const postgres = defineEntry({
  id: 'postgres',
  title: 'PostgreSQL reference server (archived)',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers-archived/tree/main/src/postgres',
  npm: ['@modelcontextprotocol/server-postgres'],
  oci: ['mcp/postgres'],
  needsIdentity: true,
  data: { database: { name: 'the database' } },
  tools: [
    {
      names: ['query'],
      why: 'Runs SQL with the rights of the login. Its read-only transaction can be left by a statement that begins with COMMIT, in every published version.',
      on: { database: ['read', 'write', 'delete'] },
      scope: 'identity',
    },
  ],
})
