import { defineEntry } from '../catalogue-entry.ts'

export const shellG0t4 = defineEntry({
  id: 'shell-g0t4',
  title: 'Shell server by g0t4',
  reviewed: '2026-11',
  documentation: 'https://github.com/g0t4/mcp-server-commands',
  npm: ['mcp-server-commands'],
  data: { files: { name: 'files of the host' } },
  tools: [
    {
      names: ['run_process'],
      formerly: ['run_command', 'run_script'],
      why: 'Runs commands on the host as the user.',
      on: { files: ['read', 'write', 'delete'] },
      sends: [{ to: 'internet' }],
      also: ['code_exec', 'secret_read', 'destructive'],
    },
  ],
})
