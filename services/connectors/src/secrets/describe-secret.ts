import { awsAccessKeyId, credentialId } from '../ids.ts'
import { hashFingerprint } from './hash-label.ts'
import { formatOf, isAwsAccessKeyId } from './token-formats.ts'

/** What may be kept of a secret that stands in clear. Never the value. */
export interface SecretDescription {
  readonly id: string
  readonly provider: string
  readonly type: string
  /** At most 4 characters; fewer of short values, of which even 4 would tell too much. */
  readonly prefix: string
  readonly length: number
  readonly fingerprint: string
  /** Of GitHub's tokens: the hash by which its audit log knows them, see hash-label.ts. */
  readonly hash?: string
  readonly isLiteral: true
}

/**
 * Describes a secret in clear. A scheme word (`Bearer`, `Basic`, `Token`) is not part of it, so the same token in a
 * header and in a variable is one credential; of a connection string with a password, the password is the secret.
 */
export function describeSecret(value: string, fingerprint: (secret: string) => string): SecretDescription {
  const { secret, type, provider } = coreOf(value.trim())
  if (isAwsAccessKeyId(secret)) {
    const print = fingerprint(secret)
    return {
      id: awsAccessKeyId(secret),
      provider: 'aws',
      type: 'access-key',
      ...visible(secret),
      fingerprint: print,
      isLiteral: true,
    }
  }
  const print = fingerprint(secret)
  const hash = provider === 'github' ? { hash: hashFingerprint(secret, fingerprint) } : {}
  return { id: credentialId(print), provider, type, ...visible(secret), fingerprint: print, ...hash, isLiteral: true }
}

/** The properties that a Credential asset carries for it. */
export function credentialProperties(
  description: SecretDescription,
): Readonly<Record<string, string | number | boolean>> {
  const { provider, type, prefix, length, fingerprint, isLiteral } = description
  return { provider, type, prefix, length, fingerprint, isLiteral }
}

/** The password of a connection string `scheme://user:password@host`, decoded; the whole userinfo where it has no user. */
export function passwordInUrl(text: string): { provider: string; password: string } | undefined {
  const [, scheme, userinfo] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#\s]*)@/i.exec(text) ?? []
  if (scheme === undefined || userinfo === undefined) return undefined
  const colon = userinfo.indexOf(':')
  const password = colon === -1 ? (/^https?$/i.test(scheme) ? userinfo : '') : userinfo.slice(colon + 1)
  if (password === '') return undefined
  return { provider: schemeOwners[scheme.toLowerCase().split('+')[0] ?? ''] ?? 'unknown', password: decoded(password) }
}

const schemeOwners: Readonly<Record<string, string>> = {
  postgres: 'postgresql',
  postgresql: 'postgresql',
  mysql: 'mysql',
  mariadb: 'mariadb',
  mongodb: 'mongodb',
  redis: 'redis',
  rediss: 'redis',
  amqp: 'rabbitmq',
  amqps: 'rabbitmq',
  mssql: 'sqlserver',
  sqlserver: 'sqlserver',
  snowflake: 'snowflake',
  clickhouse: 'clickhouse',
  neo4j: 'neo4j',
  bolt: 'neo4j',
}

function coreOf(value: string): { secret: string; type: string; provider: string } {
  const [, scheme, rest] = /^(bearer|basic|token|apikey)\s+(\S.*)$/i.exec(value) ?? []
  const bare = rest ?? value
  const inUrl = passwordInUrl(bare)
  const secret = inUrl?.password ?? bare
  const format = formatOf(secret)
  if (format !== undefined) return { secret, type: format.type, provider: format.provider }
  if (inUrl !== undefined) return { secret, type: 'password', provider: inUrl.provider }
  return { secret, type: typeOfScheme(scheme), provider: 'unknown' }
}

function typeOfScheme(scheme: string | undefined): string {
  if (scheme === undefined) return 'unknown'
  return scheme.toLowerCase() === 'basic' ? 'password' : 'bearer-token'
}

/** A prefix never shows more than a quarter of the value. */
function visible(secret: string): { prefix: string; length: number } {
  const characters = [...secret]
  return {
    prefix: characters.slice(0, Math.min(4, Math.floor(characters.length / 4))).join(''),
    length: characters.length,
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
