import { defineEntry } from '../catalogue-entry.ts'

export const googleDrive = defineEntry({
  id: 'google-drive',
  title: 'Google Drive reference server (archived)',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers-archived/tree/main/src/gdrive',
  npm: ['@modelcontextprotocol/server-gdrive'],
  oci: ['mcp/gdrive'],
  needsIdentity: true,
  ambient: { provider: 'google', type: 'oauth-token', name: 'google-drive-sign-in' },
  data: { files: { name: 'files that the user sees in Google Drive' } },
  tools: [
    {
      names: ['search'],
      formerly: ['gdrive_search', 'gdrive_read_file'],
      why: 'Finds and returns files of the user, also those that anyone else shared with the user.',
      on: { files: ['read'] },
      reads: [{ from: 'google-drive' }],
    },
  ],
})
