import { defineEntry } from '../catalogue-entry.ts'

export const notion = defineEntry({
  id: 'notion',
  title: 'Notion’s own server (local)',
  reviewed: '2026-11',
  documentation: 'https://github.com/makenotion/notion-mcp-server',
  npm: ['@notionhq/notion-mcp-server'],
  oci: ['mcp/notion'],
  needsIdentity: true,
  secretNames: ['OPENAPI_MCP_HEADERS'],
  data: { pages: { name: 'pages shared with the integration' }, members: { name: 'members', classes: ['pii'] } },
  tools: [
    {
      names: [
        'API-post-search',
        'API-retrieve-a-page',
        'API-retrieve-a-page-property',
        'API-get-block-children',
        'API-retrieve-a-block',
        'API-query-data-source',
        'API-retrieve-a-data-source',
        'API-retrieve-a-comment',
      ],
      formerly: ['API-post-database-query', 'API-retrieve-a-database'],
      why: 'Returns any page, block or comment that is shared with the integration.',
      on: { pages: ['read'] },
    },
    {
      names: [
        'API-post-page',
        'API-patch-page',
        'API-patch-block-children',
        'API-update-a-block',
        'API-create-a-data-source',
        'API-update-a-data-source',
        'API-move-page',
        'API-create-a-comment',
      ],
      formerly: ['API-create-a-database', 'API-update-a-database'],
      why: 'Writes pages and comments that members read.',
      on: { pages: ['write'] },
    },
    { names: ['API-delete-a-block'], why: 'Deletes blocks.', on: { pages: ['delete'] } },
    {
      names: ['API-get-users', 'API-get-user'],
      why: 'Returns names and mail addresses of members.',
      on: { members: ['read'] },
    },
    { names: ['API-get-self'], why: 'Returns the integration or the teams.' },
  ],
})
