import { addressIn } from '../../mcp-config/address.ts'
import type { Classification, Grounds } from '../../tool-classification/classification.ts'
import { impliedTraits } from '../../tool-classification/implied-traits.ts'
import { sharedSinks } from '../../tool-classification/shared-sinks.ts'
import { internet } from '../../untrusted-sources.ts'
import { isExpression, isFilledByModel, type Node, textOf } from '../workflow.ts'

/**
 * A request that a node makes: to any address where the model names the host, else to one place of its own. What that
 * place answers may be anybody's words only where it is public, which is a guess.
 */
export function webRequest(node: Node): Classification {
  const url = textOf(node, 'url') ?? ''
  const method = (textOf(node, 'method') ?? 'GET').toUpperCase()
  const host = /^=?\s*https?:\/\/(?:[^/?#\s]*@)?([^/?#\s@]+)/i.exec(url)?.[1]
  if (url === '' || host === undefined || isFilledByModel(host) || host.includes('{{')) return anywhere(node, url)
  const note = `n8n node ${node.what}, ${method} to ${host}`
  const grounds: Grounds = { basis: 'declared', note }
  const isReading = method === 'GET' || method === 'HEAD'
  const data = [
    {
      what: host,
      name: host,
      classes: [],
      operations: [isReading ? ('read' as const) : method === 'DELETE' ? ('delete' as const) : ('write' as const)],
      grounds,
    },
  ]
  const isPublic = addressIn(`https://${host}/`)?.exposure === 'internet' && Object.keys(node.credentials).length === 0
  const doubt = `${note}; without a credential, what it returns may be anybody's`
  const reads =
    isReading && isPublic ? [{ source: internet, grounds: { basis: 'inferred', note: doubt } as const }] : []
  const sends = isReading ? [] : [{ to: { own: host }, grounds }]
  return { traits: impliedTraits({ data, reads, sends }), scope: 'fixed', grounds, data, reads, sends }
}

function anywhere(node: Node, url: string): Classification {
  const byModel = url === '' || isFilledByModel(url) || !isExpression(url)
  const note = `n8n node ${node.what}: requests any address that ${byModel ? 'the model' : 'an expression'} names`
  const grounds: Grounds = { basis: byModel ? 'declared' : 'inferred', note }
  const reads = [{ source: internet, grounds }]
  const sends = [{ to: { shared: sharedSinks.internet }, grounds }]
  return { traits: impliedTraits({ data: [], reads, sends }), scope: 'fixed', grounds, data: [], reads, sends }
}
