import { defineEntry } from '../catalogue-entry.ts'

export const sentry = defineEntry({
  id: 'sentry',
  title: 'Sentry’s own servers (local and hosted)',
  reviewed: '2026-11',
  documentation: 'https://github.com/getsentry/sentry-mcp',
  npm: ['@sentry/mcp-server'],
  urls: ['https://mcp.sentry.dev'],
  needsIdentity: true,
  data: { events: { name: 'error events of the organisation' } },
  tools: [
    {
      names: [
        'get_issue_details',
        'search_issues',
        'search_events',
        'search_issue_events',
        'get_trace_details',
        'get_event_attachment',
        'analyze_issue_with_seer',
      ],
      why: 'Returns error events. A web page’s key for sending them is public, so anyone writes their text.',
      on: { events: ['read'] },
      reads: [{ from: 'sentry' }],
    },
    {
      names: ['update_issue', 'create_project', 'update_project', 'create_team', 'create_dsn'],
      why: 'Changes issues, projects and keys for sending events.',
      on: { events: ['write'] },
    },
    {
      names: [
        'whoami',
        'find_organizations',
        'find_teams',
        'find_projects',
        'find_releases',
        'find_dsns',
        'search_docs',
        'get_doc',
      ],
      why: 'Returns names of projects and releases, or Sentry’s own handbook.',
    },
  ],
})
