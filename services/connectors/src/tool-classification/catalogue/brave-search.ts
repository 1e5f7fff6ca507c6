import { defineEntry } from '../catalogue-entry.ts'

export const braveSearch = defineEntry({
  id: 'brave-search',
  title: 'Brave Search (reference and Brave’s own)',
  reviewed: '2026-11',
  documentation: 'https://github.com/brave/brave-search-mcp-server',
  npm: ['@modelcontextprotocol/server-brave-search', '@brave/brave-search-mcp-server'],
  oci: ['mcp/brave-search'],
  needsIdentity: true,
  tools: [
    {
      names: [
        'brave_web_search',
        'brave_local_search',
        'brave_news_search',
        'brave_video_search',
        'brave_image_search',
        'brave_summarizer',
      ],
      why: 'Returns snippets of any web page; the query goes to the search company only.',
      reads: [{ from: 'internet' }],
      sends: [{ to: { own: 'search company' } }],
    },
  ],
})
