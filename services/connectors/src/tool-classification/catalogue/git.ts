import { defineEntry } from '../catalogue-entry.ts'

export const git = defineEntry({
  id: 'git',
  title: 'Git reference server',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers/tree/main/src/git',
  pypi: ['mcp-server-git'],
  oci: ['mcp/git'],
  serverInfo: ['mcp-git'],
  data: { repository: { name: 'local repository', classes: ['source-code'] } },
  tools: [
    {
      names: ['git_status', 'git_diff_unstaged', 'git_diff_staged', 'git_diff', 'git_log', 'git_show', 'git_branch'],
      why: 'Returns code and history of a local repository.',
      on: { repository: ['read'] },
    },
    {
      names: ['git_add', 'git_commit', 'git_create_branch', 'git_init'],
      why: 'Records changes in a local repository; nothing is pushed.',
      on: { repository: ['write'] },
    },
    {
      names: ['git_checkout', 'git_reset'],
      why: 'Replaces what lies in the working tree or the index.',
      on: { repository: ['write'] },
      also: ['destructive'],
    },
  ],
})
