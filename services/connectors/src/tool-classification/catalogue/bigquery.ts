import { defineEntry } from '../catalogue-entry.ts'

export const bigquery = defineEntry({
  id: 'bigquery',
  title: 'BigQuery server by LucasHild',
  reviewed: '2026-11',
  documentation: 'https://github.com/LucasHild/mcp-server-bigquery',
  pypi: ['mcp-server-bigquery'],
  needsIdentity: true,
  ambient: { provider: 'google', type: 'application-default', name: 'gcloud-sign-in' },
  data: { tables: { name: 'tables of the project' } },
  tools: [
    {
      names: ['execute-query'],
      why: 'Runs any SQL with the rights of the Google identity.',
      on: { tables: ['read', 'write', 'delete'] },
      scope: 'identity',
    },
    { names: ['list-tables', 'describe-table'], why: 'Returns names and shapes.' },
  ],
})
