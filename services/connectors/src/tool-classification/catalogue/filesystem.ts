import { defineEntry } from '../catalogue-entry.ts'

export const filesystem = defineEntry({
  id: 'filesystem',
  title: 'Filesystem reference server',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers/tree/main/src/filesystem',
  npm: ['@modelcontextprotocol/server-filesystem'],
  oci: ['mcp/filesystem'],
  serverInfo: ['secure-filesystem-server'],
  data: { files: { name: 'files below the allowed directories' } },
  tools: [
    {
      names: ['read_file', 'read_text_file', 'read_media_file', 'read_multiple_files'],
      why: 'Reads any file below the allowed directories.',
      on: { files: ['read'] },
      readsBelowRoots: true,
    },
    {
      names: [
        'list_directory',
        'list_directory_with_sizes',
        'directory_tree',
        'search_files',
        'get_file_info',
        'list_allowed_directories',
      ],
      why: 'Shows names and sizes of files, not what they hold.',
    },
    {
      names: ['write_file', 'edit_file', 'move_file'],
      why: 'Overwrites or moves any file below the allowed directories.',
      on: { files: ['write'] },
      also: ['destructive'],
    },
    { names: ['create_directory'], why: 'Makes directories below the allowed ones.', on: { files: ['write'] } },
  ],
})
