import { defineEntry } from '../catalogue-entry.ts'

const outsiders = {
  from: 'slack',
  possibly: 'outsiders write in Slack only where channels are shared with other companies or guests are invited',
} as const

export const slack = defineEntry({
  id: 'slack',
  title: 'Slack reference server (archived)',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers-archived/tree/main/src/slack',
  npm: ['@modelcontextprotocol/server-slack'],
  oci: ['mcp/slack'],
  needsIdentity: true,
  data: {
    messages: { name: 'messages of the channels that the bot is in' },
    members: { name: 'members of the workspace', classes: ['pii'] },
  },
  tools: [
    {
      names: ['slack_get_channel_history', 'slack_get_thread_replies'],
      why: 'Returns messages of the channels that the bot is in.',
      on: { messages: ['read'] },
      reads: [outsiders],
    },
    { names: ['slack_list_channels'], why: 'Returns names of public channels.' },
    {
      names: ['slack_get_users', 'slack_get_user_profile'],
      why: 'Returns names, mail addresses and phone numbers of members.',
      on: { members: ['read'] },
    },
    {
      // CVE-2025-34072: the archived server posts with previews on, and nobody is left to mend it.
      names: ['slack_post_message', 'slack_reply_to_thread'],
      why: 'Posts with link previews on: a link in the message is requested at once, so it carries data to any address (CVE-2025-34072).',
      on: { messages: ['write'] },
      sends: [{ to: 'internet' }, { to: { own: 'channels' } }],
    },
    { names: ['slack_add_reaction'], why: 'Adds a reaction to a message.', sends: [{ to: { own: 'channels' } }] },
  ],
})
