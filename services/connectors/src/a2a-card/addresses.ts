import { type Address, addressIn } from '../mcp-config/address.ts'
import type { CardWire } from './wire.ts'

/** Every address of an agent, each once: its interfaces, or wherever a card of no version keeps them. */
export function addressesOf(card: CardWire): readonly Address[] {
  const stated = [
    ...(card.url == null ? [] : [card.url]),
    ...(card.endpoint == null ? [] : [card.endpoint]),
    ...(card.supportedInterfaces ?? []).map(({ url }) => url),
    ...(card.additionalInterfaces ?? []).map(({ url }) => url),
    ...urlsIn(card.endpoints),
  ]
  const found = stated.flatMap((url) => addressIn(withScheme(url)) ?? [])
  return [...new Map(found.map((address) => [address.url, address])).values()]
}

/** Addresses of other agents that a card names as its own helpers. */
export function helpersOf({ subAgents, sub_agents, delegates }: CardWire): readonly Address[] {
  return [subAgents, sub_agents, delegates].flatMap(urlsIn).flatMap((url) => addressIn(withScheme(url)) ?? [])
}

/** gRPC addresses are written with a scheme of their own, or without any. */
function withScheme(url: string): string {
  if (/^grpcs?:\/\//i.test(url)) return url.replace(/^grpcs?/i, 'https')
  return /^[\w.-]+\.[a-z]{2,}(?::\d+)?(?:\/|$)/i.test(url) ? `https://${url}` : url
}

/** URLs in a list or an object, directly or under `url`. */
function urlsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value) && 'url' in value) return urlsIn(value.url)
  return Object.values(value).flatMap((each: unknown) =>
    typeof each === 'string' || (typeof each === 'object' && each !== null && 'url' in each) ? urlsIn(each) : [],
  )
}
