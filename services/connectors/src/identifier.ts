/** The sort of identifier that an asset's id is, and the identifier itself as people know it. */
export interface Identifier {
  readonly scheme: string
  readonly value: string
}

/** How ids begin, what they then are, and which part of them people know it by. What no line fits is a system's own name. */
const schemes: readonly (readonly [start: RegExp, scheme: string])[] = [
  [/^(?=arn:)/, 'ARN'],
  [/^(?=pkg:)/, 'package URL'],
  [/^credential:hmac:/, 'secret fingerprint'],
  [/^credential:aws:/, 'AWS access key id'],
  [/^ref:/, 'reference to a secret'],
  [/^user:(?=[^:]+@[^:]+$)/, 'e-mail address'],
  [/^endpoint:(?=\w+:\/\/)/, 'address'],
  [/^workload:(?=[^:]+$)/, 'host name'],
  [/^agent:(?=[^:]+:[^:]+:[^:]+$)/, 'client, host and scope'],
  [/^mcp-server:(?=[^:]+:[^:]+:[^:]+:[^:]+$)/, 'client, host, scope and name'],
  [/^tool:(?=.+\/)/, 'server and name of the tool'],
  [/^(?=untrusted:|sink:)/, 'name that all sources share'],
]

/**
 * By which exact identifier an asset is known: what makes the statements of several sources one asset. The ids are those that
 * `ids.ts` writes.
 */
export function identifierOf(id: string): Identifier {
  for (const [start, scheme] of schemes) if (start.test(id)) return { scheme, value: id.replace(start, '') }
  return { scheme: 'id in its own system', value: id }
}
