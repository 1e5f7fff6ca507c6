import { defineEntry } from '../catalogue-entry.ts'

export const githubReference = defineEntry({
  id: 'github-reference',
  title: 'GitHub reference server (archived)',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers-archived/tree/main/src/github',
  npm: ['@modelcontextprotocol/server-github'],
  oci: ['mcp/github'],
  serverInfo: ['github-mcp-server'],
  needsIdentity: true,
  data: { repositories: { name: 'repositories of the token', classes: ['source-code'] } },
  tools: [
    {
      names: ['get_issue', 'list_issues', 'search_issues'],
      why: 'Returns issues and comments, which anyone can write in a public repository.',
      on: { repositories: ['read'] },
      reads: [{ from: 'github' }],
    },
    {
      names: [
        'get_pull_request',
        'list_pull_requests',
        'get_pull_request_files',
        'get_pull_request_comments',
        'get_pull_request_reviews',
      ],
      why: 'Returns pull requests, which anyone can open against a public repository.',
      on: { repositories: ['read'] },
      reads: [{ from: 'github' }],
    },
    {
      names: ['get_file_contents', 'search_code', 'list_commits', 'search_repositories'],
      why: 'Returns code of every repository that the token sees, and of any public one.',
      on: { repositories: ['read'] },
      reads: [{ from: 'github' }],
    },
    {
      names: ['search_users', 'get_pull_request_status'],
      why: 'Returns profiles or check results.',
    },
    {
      names: ['create_issue', 'add_issue_comment', 'update_issue', 'create_pull_request', 'create_pull_request_review'],
      why: 'Publishes text in any repository that the caller names, public ones included.',
      on: { repositories: ['write'] },
      sends: [{ to: 'github' }],
    },
    {
      names: [
        'create_or_update_file',
        'push_files',
        'create_branch',
        'merge_pull_request',
        'update_pull_request_branch',
      ],
      why: 'Changes code in any repository that the token may write, public ones included.',
      on: { repositories: ['write'] },
      sends: [{ to: 'github' }],
      also: ['destructive'],
    },
    {
      names: ['create_repository', 'fork_repository'],
      why: 'Makes a repository, public if the caller says so.',
      on: { repositories: ['write'] },
      sends: [{ to: 'github' }],
    },
  ],
})
