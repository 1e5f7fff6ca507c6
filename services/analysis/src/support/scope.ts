import { FactTable } from '@throughline/graph/derive/fact-table.ts'
import { type Entry, type EntryQuestion, entriesFor } from '../entries.ts'
import { heldByEntries, isOwnTarget } from '../paths.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { stepGraphOf } from '../step-graph-of.ts'
import { allTargets, type Target, targetsNamed } from '../targets.ts'
import type { Support } from './support.ts'

/** Which entries and targets a question is about; nothing said: all that stand. */
export interface ScopeQuestion extends EntryQuestion {
  readonly to?: string | readonly string[] | undefined
}

/** A foothold where an attacker starts. */
export interface ScopeEntry extends Entry {
  /** Hardenable properties, each of which makes it no entry any more: a clean version of a malicious package. */
  readonly endedBy: ReadonlySet<number>
}

/** Entries and targets of a question, and which of them are pairs. */
export interface Scope {
  /** No two share a foothold. */
  readonly entries: readonly ScopeEntry[]
  readonly targets: readonly Target[]
  /** Whether the target is the entry's own, held from the start. */
  readonly isOwn: (entry: ScopeEntry, target: Target) => boolean
}

/** The entries and targets that a question means. */
export function scopeOf(support: Support, question: ScopeQuestion): Scope | Refusal {
  const { facts } = support.derived
  const named = entriesFor(facts, question)
  if (isRefusal(named)) return named
  const targets = question.to === undefined ? allTargets(facts) : targetsNamed(facts, question.to)
  if (isRefusal(targets)) return targets
  const entries = new Map<number, ScopeEntry>()
  for (const entry of named) {
    if (entries.has(entry.foothold)) continue
    entries.set(entry.foothold, { ...entry, endedBy: endedBy(support, question, entry) })
  }
  const held = heldByEntries(stepGraphOf(support.derived), named)
  return {
    entries: [...entries.values()],
    targets: distinct(targets),
    isOwn: (entry, target) => isOwnTarget(entry, target, held),
  }
}

function endedBy({ derived, hardenables }: Support, question: ScopeQuestion, entry: Entry): ReadonlySet<number> {
  const ending = new Set<number>()
  // An asset that a person named is an entry whatever it is like.
  if (question.from !== undefined && question.profile === undefined) return ending
  const asset = derived.facts.asset(entry.asset)
  for (const [number, { of, property, value }] of hardenables.entries()) {
    if (of !== asset.id) continue
    const hardened = { ...asset, properties: { ...asset.properties, [property]: value } }
    const left = entriesFor(new FactTable({ assets: [hardened], relations: [] }), { profile: question.profile })
    if (isRefusal(left) || !left.some(({ access }) => access === entry.access)) ending.add(number)
  }
  return ending
}

function distinct(targets: readonly Target[]): readonly Target[] {
  return [...new Map(targets.map((target) => [target.footholds.join(' '), target])).values()]
}
