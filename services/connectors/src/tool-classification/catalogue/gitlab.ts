import { defineEntry } from '../catalogue-entry.ts'

export const gitlab = defineEntry({
  id: 'gitlab',
  title: 'GitLab reference server (archived), and its successor by zereight',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers-archived/tree/main/src/gitlab',
  npm: ['@modelcontextprotocol/server-gitlab', '@zereight/mcp-gitlab'],
  oci: ['mcp/gitlab'],
  serverInfo: ['gitlab-mcp-server'],
  needsIdentity: true,
  data: { projects: { name: 'projects of the token', classes: ['source-code'] } },
  tools: [
    {
      names: ['search_repositories', 'get_file_contents'],
      why: 'Returns code of every project that the token sees, and of any public one.',
      on: { projects: ['read'] },
      reads: [{ from: 'gitlab' }],
    },
    {
      names: [
        'get_issue',
        'list_issues',
        'get_merge_request',
        'get_merge_request_diffs',
        'mr_discussions',
        'list_merge_requests',
      ],
      why: 'Returns issues and merge requests, which anyone can write in a public project.',
      on: { projects: ['read'] },
      reads: [{ from: 'gitlab' }],
      offByDefault: true,
    },
    {
      names: ['create_issue', 'create_merge_request', 'create_note'],
      why: 'Publishes text in any project that the caller names, public ones included.',
      on: { projects: ['write'] },
      sends: [{ to: 'gitlab' }],
    },
    {
      names: ['create_or_update_file', 'push_files', 'create_branch', 'create_repository', 'fork_repository'],
      why: 'Changes or makes projects that the token may write, public ones included.',
      on: { projects: ['write'] },
      sends: [{ to: 'gitlab' }],
      also: ['destructive'],
    },
  ],
})
