import { defineEntry } from '../catalogue-entry.ts'

export const shell = defineEntry({
  id: 'shell',
  title: 'Shell servers (tumf, g0t4)',
  reviewed: '2026-11',
  documentation: 'https://github.com/tumf/mcp-shell-server',
  npm: ['mcp-server-commands'],
  pypi: ['mcp-shell-server'],
  data: { files: { name: 'files of the host' } },
  tools: [
    {
      names: ['shell_execute', 'run_command', 'run_process', 'run_script'],
      why: 'Runs commands on the host as the user; mcp-shell-server only those named in ALLOW_COMMANDS.',
      on: { files: ['read', 'write', 'delete'] },
      sends: [{ to: 'internet' }],
      also: ['code_exec', 'secret_read', 'destructive'],
    },
  ],
})
