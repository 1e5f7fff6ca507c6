import { defineEntry } from '../catalogue-entry.ts'

export const exa = defineEntry({
  id: 'exa',
  title: 'Exa',
  reviewed: '2026-11',
  documentation: 'https://github.com/exa-labs/exa-mcp-server',
  npm: ['exa-mcp-server'],
  oci: ['mcp/exa'],
  urls: ['https://mcp.exa.ai'],
  tools: [
    {
      names: ['web_search_exa', 'get_code_context_exa'],
      why: 'Returns text of any web page; the query goes to the search company only.',
      reads: [{ from: 'internet' }],
      sends: [{ to: { own: 'search company' } }],
    },
    {
      names: [
        'web_search_advanced_exa',
        'company_research_exa',
        'people_search_exa',
        'linkedin_search_exa',
        'deep_researcher_start',
        'deep_researcher_check',
      ],
      why: 'Returns text of any web page; the query goes to the search company only.',
      reads: [{ from: 'internet' }],
      sends: [{ to: { own: 'search company' } }],
      offByDefault: true,
    },
    {
      names: ['crawling_exa'],
      why: 'Has any address requested: the page comes back, and the address carries data out.',
      reads: [{ from: 'internet' }],
      sends: [{ to: 'internet' }],
      offByDefault: true,
    },
  ],
})
