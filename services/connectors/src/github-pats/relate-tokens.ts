import type { AssetClaim, RelationClaim } from '@throughline/graph/facts/claim.ts'
import type { Basis } from '@throughline/graph/facts/evidence.ts'
import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import { authenticatesAs } from '@throughline/graph/ontology/relations/authenticates-as.ts'
import { canRead } from '@throughline/graph/ontology/relations/can-read.ts'
import { canWrite } from '@throughline/graph/ontology/relations/can-write.ts'
import { holds } from '@throughline/graph/ontology/relations/holds.ts'
import { operatesOn } from '@throughline/graph/ontology/relations/operates-on.ts'
import { provides } from '@throughline/graph/ontology/relations/provides.ts'
import { ClaimBuilder } from '../claims/claim-builder.ts'
import type { Reading } from '../connector.ts'
import { hashLabel } from '../secrets/hash-label.ts'
import { isTokenReading, type ListedToken, type TokenReading } from './token-reading.ts'

/** A GitHub token that stands in clear somewhere. */
interface Configured {
  readonly id: string
  readonly sort: string
  readonly labels: readonly string[]
  readonly servers: readonly string[]
}

interface Link {
  readonly configured: Configured
  readonly token: ListedToken
  readonly reading: TokenReading
  readonly basis: Basis
  readonly note: string
}

/**
 * Says which listed token a configured one is, and so which repositories the tools that use it reach. Pure, and the same
 * when run twice.
 *
 * A token is known by its SHA-256 alone: GitHub's audit log has it, and the configuration's value has the same. Without
 * that it is only guessed, as `inferred`, and only where nothing else could be meant: one configured token and one listed
 * token of that sort, or one whose owner has the name of the home folder that the configuration lies in.
 */
export function relateTokens(readings: readonly Reading[]): Reading[] {
  const listed = readings.filter(isTokenReading)
  if (!listed.some(({ tokens }) => tokens.length > 0)) return [...readings]
  const others = readings.filter((reading) => !isTokenReading(reading))
  const configured = configuredTokens(others)
  if (configured.length === 0)
    return readings.map((reading) => (isTokenReading(reading) ? unrelated(reading) : reading))
  const links = linksOf(configured, listed)
  return readings.map((reading) => {
    const own = links.filter((link) => link.reading === reading)
    const [first] = own
    return first === undefined ? reading : withLinks(first.reading, own, others)
  })
}

/** Nothing was read that a token could be configured in: whoever synced the list alone takes the links of an earlier sync back by it. */
function unrelated(reading: TokenReading): TokenReading {
  const { unit, tokens } = reading
  if (tokens.length === 0) return reading
  const count = tokens.length === 1 ? 'token' : `${tokens.length} tokens`
  const note = `${unit}: no configuration with a GitHub token in clear was read together with it, so where its ${count} may be configured is not known. Name both in one sync.`
  return { ...reading, notes: [note] }
}

function configuredTokens(readings: readonly Reading[]): readonly Configured[] {
  const servers = new Map<string, string[]>()
  for (const { type, from, to } of readings.flatMap(({ relations }) => relations)) {
    if (type === holds.type) servers.set(to, [...(servers.get(to) ?? []), from])
  }
  const found = new Map<string, Configured>()
  for (const { kind, id, properties } of readings.flatMap(({ assets }) => assets)) {
    const { provider, isLiteral, type: sort, labels } = properties
    if (kind !== credential.kind || provider !== 'github' || isLiteral !== true || typeof sort !== 'string') continue
    const held = [...new Set(servers.get(id) ?? [])].sort()
    found.set(id, { id, sort, labels: Array.isArray(labels) ? labels : [], servers: held })
  }
  return [...found.values()]
}

function linksOf(configured: readonly Configured[], listed: readonly TokenReading[]): readonly Link[] {
  const all = listed.flatMap((reading) => reading.tokens.map((token) => ({ token, reading })))
  const exact = configured.flatMap((each) => {
    const found = all.find(({ token }) => token.hashes.some((hash) => each.labels.includes(hashLabel(hash))))
    if (found === undefined) return []
    const note = 'its SHA-256 is the one by which GitHub’s audit log knows the token'
    return [{ configured: each, ...found, basis: 'computed' as const, note }]
  })
  const known = new Set(exact.map((link) => link.configured))
  const used = new Set(exact.map(({ token }) => token.identityId))
  const open = configured.filter((each) => !known.has(each))
  const guessed = open.flatMap((each) => {
    const candidates = all.filter(
      ({ token }) => token.sort === each.sort && token.isAlive && !used.has(token.identityId),
    )
    const found = guess(each, open, candidates)
    return found === undefined ? [] : [{ configured: each, ...found }]
  })
  return [...exact, ...guessed]
}

type Candidate = Pick<Link, 'token' | 'reading'>

function guess(
  configured: Configured,
  open: readonly Configured[],
  candidates: readonly Candidate[],
): (Candidate & Pick<Link, 'basis' | 'note'>) | undefined {
  const isOnly = open.filter(({ sort }) => sort === configured.sort).length === 1
  const [first, ...more] = candidates
  if (isOnly && first !== undefined && more.length === 0) {
    return {
      ...first,
      basis: 'inferred',
      note: 'it is the only token of its sort that is configured, and the only one listed',
    }
  }
  const owned = candidates.filter(({ token }) =>
    configured.servers.some((id) => homeOf(id) === token.login.toLowerCase()),
  )
  const [own, ...others] = owned
  if (own === undefined || others.length > 0) return undefined
  return {
    ...own,
    basis: 'inferred',
    note: 'its owner on GitHub has the name of the home folder that it is configured in',
  }
}

/** `~ana` in a configured server's id. */
function homeOf(serverId: string): string | undefined {
  return /:~([^:/]+):/.exec(serverId)?.[1]?.toLowerCase()
}

function withLinks(reading: TokenReading, links: readonly Link[], others: readonly Reading[]): TokenReading {
  const { source, unit, observedAt, format } = reading
  const builder = new ClaimBuilder({ source, file: unit, observedAt })
  for (const claim of reading.assets) builder.addAsset(claim)
  for (const claim of reading.relations) builder.addRelation(claim)
  for (const { configured, token, basis, note } of links) {
    // Only what is certain says that its owner is known: a guess may add paths, never take any away.
    const known = basis === 'inferred' ? {} : { ownerKnown: true }
    builder.asset(credential, configured.id, undefined, known, token.place, basis, note)
    builder.relation(authenticatesAs, configured.id, token.identityId, { basis, note }, token.place)
    for (const server of configured.servers) {
      stateOperations(builder, server, { token, basis, note }, reading.relations, others)
    }
  }
  const { assets, relations } = builder.reading({ format })
  return { ...reading, assets, relations }
}

/** What a server's tools do with "the repositories of the token" they do with the listed token's, as far as its rights go. */
function stateOperations(
  builder: ClaimBuilder,
  server: string,
  { token, basis, note }: Pick<Link, 'token' | 'basis' | 'note'>,
  rights: readonly RelationClaim[],
  others: readonly Reading[],
): void {
  const may = (type: string) => rights.filter((each) => each.type === type && each.from === token.identityId)
  const readable = new Set(may(canRead.type).map(({ to }) => to))
  const writable = new Set(may(canWrite.type).map(({ to }) => to))
  const ownData = sourceCodeOf(
    server,
    others.flatMap(({ assets }) => assets),
  )
  const relations = others.flatMap((reading) => reading.relations)
  const tools = new Set(
    relations.filter(({ type, from }) => type === provides.type && from === server).map(({ to }) => to),
  )
  for (const { type, from, to, grants, properties, evidence } of relations) {
    if (type !== operatesOn.type || !tools.has(from) || !ownData.has(to)) continue
    const operations = Array.isArray(properties['operations']) ? properties['operations'] : ['read']
    const weaker = evidence.basis === 'inferred' ? evidence.basis : basis
    for (const repository of new Set([...readable, ...writable])) {
      const allowed = operations.filter((each) => (each === 'read' ? readable : writable).has(repository))
      if (allowed.length === 0) continue
      builder.relation(
        operatesOn,
        from,
        repository,
        { grants, basis: weaker, note, properties: { ...properties, operations: allowed } },
        token.place,
      )
    }
  }
}

/** The data behind one connection that is source code, as the tools' classification states it. */
function sourceCodeOf(server: string, assets: readonly AssetClaim[]): ReadonlySet<string> {
  return new Set(
    assets
      .filter(({ kind, id }) => kind === dataset.kind && id.startsWith(`dataset:${server}:`))
      .filter(({ properties: { classes } }) => Array.isArray(classes) && classes.includes('source-code'))
      .map(({ id }) => id),
  )
}
