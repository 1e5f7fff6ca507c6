import { defineEntry } from '../catalogue-entry.ts'

const requesters = {
  from: 'service-desk',
  possibly: 'outsiders write in Jira only where a service desk or public project takes their requests',
} as const

export const atlassianHosted = defineEntry({
  id: 'atlassian-hosted',
  title: 'Atlassian’s hosted server',
  reviewed: '2026-11',
  documentation: 'https://support.atlassian.com/atlassian-rovo-mcp-server/',
  urls: ['https://mcp.atlassian.com'],
  needsIdentity: true,
  data: { issues: { name: 'Jira issues' }, pages: { name: 'Confluence pages' } },
  tools: [
    {
      names: ['getJiraIssue', 'searchJiraIssuesUsingJql'],
      why: 'Returns issues, comments and attachments.',
      on: { issues: ['read'] },
      reads: [requesters],
    },
    {
      names: ['createJiraIssue', 'editJiraIssue', 'addCommentToJiraIssue', 'transitionJiraIssue'],
      why: 'Writes issues and comments; at a service desk the requester is told.',
      on: { issues: ['write'] },
      sends: [{ to: { own: 'watchers of the issue' } }],
    },
    {
      names: [
        'getConfluencePage',
        'getPagesInConfluenceSpace',
        'getConfluencePageFooterComments',
        'searchConfluenceUsingCql',
      ],
      why: 'Returns pages and comments.',
      on: { pages: ['read'] },
    },
    {
      names: ['search', 'fetch'],
      why: 'Finds and returns issues and pages.',
      on: { issues: ['read'], pages: ['read'] },
      reads: [requesters],
    },
    {
      names: [
        'createConfluencePage',
        'updateConfluencePage',
        'createConfluenceFooterComment',
        'createConfluenceInlineComment',
      ],
      why: 'Writes pages and comments that others read.',
      on: { pages: ['write'] },
    },
    {
      names: [
        'atlassianUserInfo',
        'getAccessibleAtlassianResources',
        'getVisibleJiraProjects',
        'lookupJiraAccountId',
        'getConfluenceSpaces',
      ],
      why: 'Returns names of projects, spaces, labels and people.',
    },
  ],
})
