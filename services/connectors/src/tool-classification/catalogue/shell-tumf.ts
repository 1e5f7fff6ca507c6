import { defineEntry } from '../catalogue-entry.ts'

export const shellTumf = defineEntry({
  id: 'shell-tumf',
  title: 'Shell server by tumf',
  reviewed: '2026-11',
  documentation: 'https://github.com/tumf/mcp-shell-server',
  pypi: ['mcp-shell-server'],
  data: { files: { name: 'files of the host' } },
  tools: [
    {
      names: ['shell_execute'],
      why: 'Runs commands on the host as the user, those that ALLOW_COMMANDS names.',
      on: { files: ['read', 'write', 'delete'] },
      sends: [{ to: 'internet' }],
      also: ['code_exec', 'secret_read', 'destructive'],
    },
  ],
})
