import { createHash } from 'node:crypto'

/**
 * Ids that several connectors must agree on. Assets join on exact identifiers only, so each has one way to be written,
 * and it is here. The id of what has an ARN is the ARN itself.
 */

/** A package: its package URL, type in lower case. A version, where one is pinned, is part of it. */
export function packageId(purl: string): string {
  const [, type, rest] = /^pkg:\/*([^/]+)\/(.+)$/i.exec(purl.trim()) ?? []
  if (type === undefined || rest === undefined) throw new Error('a package id needs a package URL')
  const lower = type.toLowerCase()
  return `pkg:${lower}/${lower === 'pypi' ? rest.toLowerCase().replaceAll('_', '-') : rest}`
}

/**
 * A remote address: scheme and host in lower case, no default port, userinfo, query, fragment or final slash. A path
 * segment that looks like a key (some services put the secret there) is replaced by 48 bits of its SHA-256: such keys
 * are random and long, so nobody can guess them back, and two accounts of one service stay two endpoints.
 */
export function endpointId(url: string): string {
  return `endpoint:${addressOf(url)}`
}

/** The part of a URL that may be shown: what `endpointId` keeps. */
export function addressOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed === undefined) throw new Error('an endpoint id needs an absolute URL')
  const path = parsed.pathname.split('/').map(withoutKey).join('/').replace(/\/+$/, '')
  return `${parsed.protocol}//${parsed.host.toLowerCase()}${path}`
}

/** A machine or other place where software runs, by the name its host goes by. */
export function workloadId(host: string): string {
  return `workload:${part(host.toLowerCase())}`
}

/** A person, by the e-mail address of the directory. */
export function userId(email: string): string {
  return `user:${email.trim().toLowerCase()}`
}

/** One installed client on one host for one scope (the user's settings, or a project's folder). */
export function agentId(client: string, host: string, scope: string): string {
  return `agent:${part(client)}:${part(host.toLowerCase())}:${part(scope)}`
}

/** One configured connection. Two of the same name or URL are two servers. */
export function mcpServerId(client: string, host: string, scope: string, name: string): string {
  return `mcp-server:${part(client)}:${part(host.toLowerCase())}:${part(scope)}:${part(name)}`
}

/** A tool belongs to exactly one server, so its id contains the server's. */
export function toolId(serverId: string, toolName: string): string {
  return `tool:${serverId}/${part(toolName)}`
}

/** A secret in clear, by its fingerprint under the estate key. */
export function credentialId(fingerprint: string): string {
  return `credential:hmac:${fingerprint}`
}

/** An AWS access key: its id is no secret and is what IAM knows it by. */
export function awsAccessKeyId(keyId: string): string {
  return `credential:aws:${keyId}`
}

/** People or content the company does not control: `untrusted:internet`, `untrusted:mail`, `untrusted:<public system>`. */
export function untrustedSourceId(name: string): string {
  return `untrusted:${part(name.toLowerCase())}`
}

/** A destination outside. */
export function sinkId(name: string): string {
  return `sink:${part(name.toLowerCase())}`
}

/** Anything that only one source names: its kind in short, the system that knows it, and what that system calls it. */
export function systemId(prefix: string, system: string, ...parts: readonly string[]): string {
  return [prefix, part(system), ...parts.map(part)].join(':')
}

/** Colons and control characters would make joined parts ambiguous; everything else stays readable. */
function part(text: string): string {
  return text.replaceAll(/[%:\p{Cc}]/gu, (character) => encodeURIComponent(character))
}

function withoutKey(segment: string): string {
  const isKey =
    /^[\w-]{20,}$/.test(segment) &&
    /\d/.test(segment) &&
    /[a-z]/i.test(segment) &&
    !/^[a-z]+(?:-[a-z0-9]+)*$/.test(segment)
  if (!isKey && !/^[0-9a-f-]{32,}$/i.test(segment)) return segment
  return `~${createHash('sha256').update(segment).digest('hex').slice(0, 12)}`
}
