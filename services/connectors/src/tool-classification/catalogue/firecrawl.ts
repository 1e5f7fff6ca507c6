import { defineEntry } from '../catalogue-entry.ts'

export const firecrawl = defineEntry({
  id: 'firecrawl',
  title: 'Firecrawl',
  reviewed: '2026-11',
  documentation: 'https://github.com/firecrawl/firecrawl-mcp-server',
  npm: ['firecrawl-mcp'],
  oci: ['mcp/firecrawl'],
  urls: ['https://mcp.firecrawl.dev'],
  needsIdentity: true,
  tools: [
    {
      names: ['firecrawl_scrape', 'firecrawl_map', 'firecrawl_crawl', 'firecrawl_extract', 'firecrawl_batch_scrape'],
      why: 'Has any address requested: the page comes back, and the address carries data out.',
      reads: [{ from: 'internet' }],
      sends: [{ to: 'internet' }],
    },
    {
      names: ['firecrawl_search', 'firecrawl_deep_research'],
      why: 'Returns text of any web page; the query goes to the search company only.',
      reads: [{ from: 'internet' }],
      sends: [{ to: { own: 'search company' } }],
    },
    {
      names: ['firecrawl_check_crawl_status', 'firecrawl_check_batch_status'],
      why: 'Returns pages that were requested before.',
      reads: [{ from: 'internet' }],
    },
  ],
})
