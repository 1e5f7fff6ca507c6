import type { FactTable } from '@throughline/graph/derive/fact-table.ts'
import type { Asset } from '@throughline/graph/facts/estate.ts'
import type { Access } from '@throughline/graph/footholds/access.ts'
import { footholdNumber } from '@throughline/graph/footholds/foothold.ts'
import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import { endpoint } from '@throughline/graph/ontology/assets/endpoint.ts'
import { knowledgeBase } from '@throughline/graph/ontology/assets/knowledge-base.ts'
import { softwarePackage } from '@throughline/graph/ontology/assets/package.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'
import { workload } from '@throughline/graph/ontology/assets/workload.ts'
import { findNamed } from './find-asset.ts'
import { allOf, isRefusal, listOf, type Refusal, refuse } from './refusal.ts'

/** A foothold where an attacker starts, and what sort of attacker that is. */
export interface Entry {
  /** Number of the asset. */
  readonly asset: number
  readonly access: Access
  /** Number of the foothold. */
  readonly foothold: number
  readonly profile: string
}

/** Which entries are meant: all that stand open today, those of some profiles, those on some assets (or footholds), or both. */
export interface EntryQuestion {
  readonly from?: string | readonly string[] | undefined
  readonly profile?: string | readonly string[] | undefined
}

/** The profile of an entry that nothing but the question makes one. */
export const assumed = 'assumed'

/** Entries that are no untrusted source, by what they need, least first; those not `standing` count only when asked for. */
const profiles: readonly {
  readonly name: string
  /** What an attacker has who starts there. */
  readonly has: string
  readonly standing: boolean
  readonly is: (asset: Asset) => boolean
}[] = [
  {
    name: 'malicious-package',
    has: 'a malicious package that is in use already',
    standing: true,
    is: ({ kind, properties }) => kind === softwarePackage.kind && properties['verdict'] === 'malicious',
  },
  {
    name: 'package-takeover',
    has: 'a package still to be taken over',
    standing: false,
    is: ({ kind, properties }) => kind === softwarePackage.kind && properties['pinned'] === 'no',
  },
  {
    name: 'compromised-laptop',
    has: 'a laptop still to be taken over',
    standing: false,
    is: ({ kind, properties }) => kind === workload.kind && properties['userDevice'] === true,
  },
]

/** The entries that a question means; a refusal where it names nothing that is there. */
export function entriesFor(facts: FactTable, { from, profile }: EntryQuestion): readonly Entry[] | Refusal {
  const chosen =
    profile === undefined ? standingEntries(facts) : allOf(listOf(profile), (name) => ofProfile(facts, name))
  if (from === undefined || isRefusal(chosen)) return chosen
  return allOf(listOf(from), (text) => {
    const named = findNamed(facts, text)
    if (isRefusal(named)) return named
    const asset = facts.asset(named.asset)
    if (profile === undefined) {
      const accesses = named.access === undefined ? strongest(asset) : [named.access]
      return accesses.map((access) => entry(named.asset, access, profileOf(asset)))
    }
    const there = chosen.filter((one) => one.asset === named.asset && one.access === (named.access ?? one.access))
    return there.length > 0 ? there : refuse(`${asset.id} is no entry of the profile ${listOf(profile).join(', ')}.`)
  })
}

function standingEntries(facts: FactTable): readonly Entry[] {
  const standing = profiles.filter((profile) => profile.standing)
  return facts.assets.flatMap((asset, number): Entry[] => {
    const own = sourceProfile(asset)
    if (own !== undefined) return [entry(number, 'control', own)]
    return standing.filter(({ is }) => is(asset)).map(({ name }) => entry(number, 'control', name))
  })
}

function ofProfile(facts: FactTable, wanted: string): readonly Entry[] | Refusal {
  const known = profiles.find(({ name }) => name === wanted)
  const is = known?.is ?? ((asset: Asset) => sourceProfile(asset) === wanted)
  const entries = facts.assets.flatMap((asset, number) => (is(asset) ? [entry(number, 'control', wanted)] : []))
  if (known !== undefined || entries.length > 0) return entries
  const own = facts.assets.flatMap((asset) => sourceProfile(asset) ?? [])
  const all = [...new Set([...own, ...profiles.map(({ name }) => name)])].sort()
  return refuse(`No entry has the profile ${JSON.stringify(wanted)}; there are ${all.join(', ')}.`)
}

function entry(asset: number, access: Access, profile: string): Entry {
  return { asset, access, foothold: footholdNumber(asset, access), profile }
}

function sourceProfile({ kind, properties }: Asset): string | undefined {
  return kind === untrustedSource.kind ? String(properties['profile']) : undefined
}

function profileOf(asset: Asset): string {
  return sourceProfile(asset) ?? profiles.find(({ is }) => is(asset))?.name ?? assumed
}

/**
 * How much an attacker of a profile needs to begin with, for ranking: 0 nothing but the network, 1 a place of their own (a partner, an account), 2
 * a package that is malicious already, 3 one that is still to be taken over, 4 a laptop, 5 what a question assumes.
 */
export function profileRank(profile: string): number {
  if (profile === untrustedSource.properties['profile']?.default) return 0
  if (profile === assumed) return profiles.length + 2
  return profiles.findIndex(({ name }) => name === profile) + 2
}

/** The same in words, after "an attacker with". */
export function profileWords(profile: string): string {
  const rank = profileRank(profile)
  if (rank === 0) return 'nothing but the network'
  if (rank === 1) return `a place of their own (${profile})`
  return profiles[rank - 2]?.has ?? 'what the question assumes'
}

/** How firmly an asset can be held at the most: of data that is two accesses, since neither gives the other. */
export function strongest({ kind }: { readonly kind: string }): readonly Access[] {
  if (kind === endpoint.kind) return ['reach']
  return kind === dataset.kind || kind === knowledgeBase.kind ? ['write', 'read'] : ['control']
}
