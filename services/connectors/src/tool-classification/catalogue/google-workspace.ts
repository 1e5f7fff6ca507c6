import { defineEntry } from '../catalogue-entry.ts'

export const googleWorkspace = defineEntry({
  id: 'google-workspace',
  title: 'Google Workspace server by taylorwilsdon',
  reviewed: '2026-11',
  documentation: 'https://github.com/taylorwilsdon/google_workspace_mcp',
  pypi: ['workspace-mcp'],
  needsIdentity: true,
  ambient: { provider: 'google', type: 'oauth-token', name: 'google-workspace-sign-in' },
  data: {
    mailbox: { name: 'mailbox of the user' },
    files: { name: 'files that the user sees in Google Drive' },
    calendars: { name: 'calendars of the user' },
  },
  tools: [
    {
      names: [
        'search_gmail_messages',
        'get_gmail_message_content',
        'get_gmail_messages_content_batch',
        'get_gmail_thread_content',
      ],
      why: 'Returns mail, which anyone can send to the user.',
      on: { mailbox: ['read'] },
      reads: [{ from: 'mail' }],
    },
    {
      names: ['send_gmail_message'],
      why: 'Sends mail to any address.',
      on: { mailbox: ['write'] },
      sends: [{ to: 'mail' }],
    },
    { names: ['draft_gmail_message'], why: 'Leaves a draft; nothing is sent.', on: { mailbox: ['write'] } },
    {
      names: [
        'search_drive_files',
        'get_drive_file_content',
        'list_drive_items',
        'get_doc_content',
        'read_sheet_values',
      ],
      why: 'Finds and returns files of the user, also those that anyone else shared with the user.',
      on: { files: ['read'] },
      reads: [{ from: 'google-drive' }],
    },
    {
      names: ['create_drive_file', 'update_drive_file', 'create_doc', 'modify_doc_text', 'modify_sheet_values'],
      why: 'Writes files of the user.',
      on: { files: ['write'] },
    },
    { names: ['list_calendars'], why: 'Returns names of calendars.' },
    {
      names: ['get_events'],
      why: 'Returns events, which anyone can put there by an invitation.',
      on: { calendars: ['read'] },
      reads: [{ from: 'mail' }],
    },
    {
      names: ['create_event', 'modify_event'],
      why: 'Writes events and mails invitations with their text to any address.',
      on: { calendars: ['write'] },
      sends: [{ to: 'mail' }],
    },
    { names: ['delete_event'], why: 'Deletes events.', on: { calendars: ['delete'] } },
  ],
})
