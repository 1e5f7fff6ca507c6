import { defineEntry } from '../catalogue-entry.ts'

export const desktopCommander = defineEntry({
  id: 'desktop-commander',
  title: 'Desktop Commander',
  reviewed: '2026-11',
  documentation: 'https://github.com/wonderwhy-er/DesktopCommanderMCP',
  npm: ['@wonderwhy-er/desktop-commander'],
  oci: ['mcp/desktop-commander'],
  serverInfo: ['desktop-commander'],
  data: { files: { name: 'files of the host' } },
  tools: [
    {
      names: ['start_process', 'execute_command', 'interact_with_process'],
      why: 'Runs any command on the host as the user; it may read and send anything.',
      on: { files: ['read', 'write', 'delete'] },
      sends: [{ to: 'internet' }],
      also: ['code_exec', 'secret_read', 'destructive'],
    },
    {
      names: ['read_file', 'read_multiple_files'],
      why: 'Returns any file of the host, or any web page by its address.',
      on: { files: ['read'] },
      reads: [{ from: 'internet' }],
      sends: [{ to: 'internet' }],
      also: ['secret_read'],
    },
    {
      names: ['start_search', 'get_more_search_results', 'search_files', 'search_code'],
      why: 'Finds text in files of the host and returns what stands around it.',
      on: { files: ['read'] },
      also: ['secret_read'],
    },
    {
      names: ['read_process_output', 'read_output'],
      why: 'Returns what a started program prints.',
      on: { files: ['read'] },
    },
    {
      names: ['write_file', 'write_pdf', 'edit_block', 'move_file', 'create_directory'],
      why: 'Writes any file of the host.',
      on: { files: ['write'] },
      also: ['destructive'],
    },
    {
      names: ['force_terminate', 'kill_process', 'set_config_value'],
      why: 'Ends programs, or changes what the server itself allows.',
      also: ['destructive'],
    },
    {
      names: [
        'list_directory',
        'get_file_info',
        'list_processes',
        'list_sessions',
        'list_searches',
        'stop_search',
        'get_config',
        'get_usage_stats',
        'get_recent_tool_calls',
        'get_prompts',
        'give_feedback_to_desktop_commander',
      ],
      why: 'Returns names, sizes and settings.',
    },
  ],
})
