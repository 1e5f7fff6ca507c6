import { defineEntry } from '../catalogue-entry.ts'

const requesters = {
  from: 'customers',
  possibly: 'outsiders write in Linear only where an intake (mail, support tool, Asks) files their requests',
} as const

export const linear = defineEntry({
  id: 'linear',
  title: 'Linear’s hosted server',
  reviewed: '2026-11',
  documentation: 'https://linear.app/docs/mcp',
  urls: ['https://mcp.linear.app'],
  needsIdentity: true,
  data: { issues: { name: 'issues and documents of the workspace' } },
  tools: [
    {
      names: ['list_issues', 'get_issue', 'list_my_issues', 'list_comments'],
      why: 'Returns issues and comments.',
      on: { issues: ['read'] },
      reads: [requesters],
    },
    {
      names: ['list_projects', 'get_project', 'list_documents', 'get_document'],
      why: 'Returns projects and documents.',
      on: { issues: ['read'] },
    },
    {
      names: [
        'create_issue',
        'update_issue',
        'create_comment',
        'create_project',
        'update_project',
        'create_issue_label',
      ],
      why: 'Writes issues, comments and projects.',
      on: { issues: ['write'] },
    },
    {
      names: [
        'list_teams',
        'get_team',
        'list_users',
        'get_user',
        'list_cycles',
        'list_issue_labels',
        'list_issue_statuses',
        'get_issue_status',
        'search_documentation',
      ],
      why: 'Returns names of teams, people and labels, or Linear’s own handbook.',
    },
  ],
})
