import { sharedSinks } from '../shared-sinks.ts'
import { type Heuristic, named, takes } from './heuristic.ts'

const addresses = ['url', 'urls', 'uri', 'link', 'website', 'pageurl', 'targeturl', 'starturl'] as const

/** Guesses about tools that meet the open internet. */
export const webHeuristics: readonly Heuristic[] = [
  {
    id: 'fetches-address',
    about:
      'A verb of fetching, and an address that the caller chooses: what comes back is anybody’s, what goes out too.',
    match: (tool) => {
      const verb = named(tool, [
        'fetch',
        'scrape',
        'crawl',
        'browse',
        'navigate',
        'goto',
        'visit',
        'curl',
        'http',
        'open',
        'download',
        'extract',
        'convert',
        'request',
      ])
      const address = takes(tool, addresses)
      if (verb === undefined || address === undefined) return undefined
      return {
        because: `the name says ${verb} and the caller gives "${address}"`,
        reads: ['internet'],
        sends: [{ shared: sharedSinks.internet }],
      }
    },
  },
  {
    id: 'searches-web',
    about: 'Searches the web: anybody’s pages come back, the query goes to one search company.',
    match: (tool) => {
      const searches = named(tool, ['search', 'research', 'news', 'serp'])
      const web = named(tool, ['web', 'internet', 'google', 'bing', 'news', 'online', 'serp'])
      const said = /\bsearch\w*\s+(?:the\s+)?(?:web|internet|news)\b|\bweb search\b/.test(tool.text)
      if (searches === undefined || (web === undefined && !said)) return undefined
      return { because: 'it searches the web', reads: ['internet'], sends: [{ own: 'search company' }] }
    },
  },
  {
    id: 'calls-back',
    about: 'Takes an address to send results to.',
    match: (tool) => {
      const address = takes(tool, ['callbackurl', 'webhook', 'webhookurl', 'notifyurl', 'postbackurl', 'endpointurl'])
      const says = named(tool, ['webhook'])
      if (address === undefined && !(says !== undefined && takes(tool, addresses) !== undefined)) return undefined
      return {
        because: `the caller gives the address "${address ?? says}" that results go to`,
        sends: [{ shared: sharedSinks.internet }],
      }
    },
  },
]
