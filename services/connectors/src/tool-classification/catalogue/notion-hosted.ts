import { defineEntry } from '../catalogue-entry.ts'

export const notionHosted = defineEntry({
  id: 'notion-hosted',
  title: 'Notion’s hosted server',
  reviewed: '2026-11',
  documentation: 'https://developers.notion.com/docs/mcp',
  urls: ['https://mcp.notion.com'],
  needsIdentity: true,
  data: { pages: { name: 'pages shared with the integration' }, members: { name: 'members', classes: ['pii'] } },
  tools: [
    {
      names: ['notion-search', 'notion-fetch', 'notion-get-comments'],
      why: 'Returns any page, block or comment that is shared with the integration.',
      on: { pages: ['read'] },
    },
    {
      names: [
        'notion-create-pages',
        'notion-update-page',
        'notion-move-pages',
        'notion-duplicate-page',
        'notion-create-database',
        'notion-update-database',
        'notion-create-comment',
      ],
      why: 'Writes pages and comments that members read.',
      on: { pages: ['write'] },
    },
    {
      names: ['notion-get-users', 'notion-get-user'],
      why: 'Returns names and mail addresses of members.',
      on: { members: ['read'] },
    },
    { names: ['notion-get-self', 'notion-get-teams'], why: 'Returns the integration or the teams.' },
  ],
})
