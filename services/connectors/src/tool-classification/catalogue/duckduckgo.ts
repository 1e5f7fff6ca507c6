import { defineEntry } from '../catalogue-entry.ts'

export const duckduckgo = defineEntry({
  id: 'duckduckgo',
  title: 'DuckDuckGo server by nickclyde',
  reviewed: '2026-11',
  documentation: 'https://github.com/nickclyde/duckduckgo-mcp-server',
  pypi: ['duckduckgo-mcp-server'],
  oci: ['mcp/duckduckgo'],
  tools: [
    {
      names: ['search'],
      why: 'Returns snippets of any web page; the query goes to the search company only.',
      reads: [{ from: 'internet' }],
      sends: [{ to: { own: 'search company' } }],
    },
    {
      names: ['fetch_content'],
      why: 'Requests any address: the page comes back, and the address carries data out.',
      reads: [{ from: 'internet' }],
      sends: [{ to: 'internet' }],
    },
  ],
})
