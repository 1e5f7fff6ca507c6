import { defineEntry } from '../catalogue-entry.ts'

const requesters = {
  from: 'service-desk',
  possibly: 'outsiders write in Jira only where a service desk or public project takes their requests',
} as const

export const atlassianSooperset = defineEntry({
  id: 'atlassian-sooperset',
  title: 'Jira and Confluence server by sooperset',
  reviewed: '2026-11',
  documentation: 'https://github.com/sooperset/mcp-atlassian',
  pypi: ['mcp-atlassian'],
  oci: ['ghcr.io/sooperset/mcp-atlassian', 'mcp/atlassian'],
  needsIdentity: true,
  data: { issues: { name: 'Jira issues' }, pages: { name: 'Confluence pages' } },
  tools: [
    {
      names: [
        'jira_search',
        'jira_get_issue',
        'jira_get_project_issues',
        'jira_download_attachments',
        'jira_get_worklog',
      ],
      why: 'Returns issues, comments and attachments.',
      on: { issues: ['read'] },
      reads: [requesters],
    },
    {
      names: [
        'jira_create_issue',
        'jira_update_issue',
        'jira_add_comment',
        'jira_add_worklog',
        'jira_transition_issue',
        'jira_create_issue_link',
      ],
      why: 'Writes issues and comments; at a service desk the requester is told.',
      on: { issues: ['write'] },
      sends: [{ to: { own: 'watchers of the issue' } }],
    },
    { names: ['jira_delete_issue'], why: 'Deletes issues.', on: { issues: ['delete'] } },
    {
      names: ['confluence_search', 'confluence_get_page', 'confluence_get_page_children', 'confluence_get_comments'],
      why: 'Returns pages and comments.',
      on: { pages: ['read'] },
    },
    {
      names: ['confluence_create_page', 'confluence_update_page', 'confluence_add_comment', 'confluence_add_label'],
      why: 'Writes pages and comments that others read.',
      on: { pages: ['write'] },
    },
    { names: ['confluence_delete_page'], why: 'Deletes pages.', on: { pages: ['delete'] } },
    {
      names: ['jira_get_all_projects', 'confluence_search_user', 'confluence_get_labels'],
      why: 'Returns names of projects, spaces, labels and people.',
    },
  ],
})
