import { defineEntry } from '../catalogue-entry.ts'

export const gmail = defineEntry({
  id: 'gmail',
  title: 'Gmail server by GongRzhe',
  reviewed: '2026-11',
  documentation: 'https://github.com/GongRzhe/Gmail-MCP-Server',
  npm: ['@gongrzhe/server-gmail-autoauth-mcp'],
  oci: ['mcp/gmail'],
  serverInfo: ['gmail'],
  needsIdentity: true,
  ambient: { provider: 'google', type: 'oauth-token', name: 'gmail-sign-in' },
  data: { mailbox: { name: 'mailbox of the user' } },
  tools: [
    {
      names: ['read_email', 'search_emails', 'download_attachment'],
      why: 'Returns mail, which anyone can send to the user.',
      on: { mailbox: ['read'] },
      reads: [{ from: 'mail' }],
    },
    {
      names: ['send_email'],
      why: 'Sends mail with attachments from the host to any address.',
      on: { mailbox: ['write'] },
      sends: [{ to: 'mail' }],
    },
    { names: ['draft_email'], why: 'Leaves a draft; nothing is sent.', on: { mailbox: ['write'] } },
    {
      names: [
        'modify_email',
        'batch_modify_emails',
        'create_label',
        'update_label',
        'delete_label',
        'get_or_create_label',
      ],
      why: 'Files and labels mail.',
      on: { mailbox: ['write'] },
    },
    {
      names: ['delete_email', 'batch_delete_emails'],
      why: 'Deletes mail for good.',
      on: { mailbox: ['delete'] },
    },
    {
      names: ['create_filter', 'create_filter_from_template', 'delete_filter'],
      why: 'Changes filters, which may forward mail to an address that the mailbox has confirmed.',
      on: { mailbox: ['write'] },
    },
    { names: ['list_email_labels', 'list_filters', 'get_filter'], why: 'Returns labels and filters.' },
  ],
})
