import { defineEntry } from '../catalogue-entry.ts'

export const slackKorotovsky = defineEntry({
  id: 'slack-korotovsky',
  title: 'Slack server by korotovsky',
  reviewed: '2026-11',
  documentation: 'https://github.com/korotovsky/slack-mcp-server',
  npm: ['slack-mcp-server'],
  oci: ['ghcr.io/korotovsky/slack-mcp-server'],
  needsIdentity: true,
  data: { messages: { name: 'everything that the user sees in Slack' } },
  tools: [
    {
      names: ['conversations_history', 'conversations_replies', 'conversations_search_messages'],
      why: 'Returns channels and direct messages as the user whose session token it carries.',
      on: { messages: ['read'] },
      reads: [
        {
          from: 'slack',
          possibly:
            'outsiders write in Slack only where channels are shared with other companies or guests are invited',
        },
      ],
    },
    { names: ['channels_list'], why: 'Returns the channels that the user sees.' },
    {
      names: ['conversations_add_message'],
      why: 'Posts as the user in any channel or direct message.',
      on: { messages: ['write'] },
      sends: [{ to: { own: 'channels' } }],
      offByDefault: true,
    },
  ],
})
