import { defineEntry } from '../catalogue-entry.ts'

export const tavily = defineEntry({
  id: 'tavily',
  title: 'Tavily',
  reviewed: '2026-11',
  documentation: 'https://github.com/tavily-ai/tavily-mcp',
  npm: ['tavily-mcp'],
  oci: ['mcp/tavily'],
  urls: ['https://mcp.tavily.com'],
  needsIdentity: true,
  tools: [
    {
      names: ['tavily_search', 'tavily_research'],
      formerly: ['tavily-search'],
      why: 'Returns text of any web page; the query goes to the search company only.',
      reads: [{ from: 'internet' }],
      sends: [{ to: { own: 'search company' } }],
    },
    {
      names: ['tavily_extract', 'tavily_crawl', 'tavily_map'],
      formerly: ['tavily-extract', 'tavily-crawl', 'tavily-map'],
      why: 'Has any address requested: the page comes back, and the address carries data out.',
      reads: [{ from: 'internet' }],
      sends: [{ to: 'internet' }],
    },
  ],
})
