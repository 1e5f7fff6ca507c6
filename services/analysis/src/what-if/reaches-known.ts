import type { Derived } from '@throughline/graph/derive/derived.ts'
import { heldByEntries, isOwnTarget } from '../paths.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { type Between, between } from '../support/between.ts'
import { derivedSupport } from '../support/derived-support.ts'
import { Explorer } from '../support/explore.ts'
import { Trials } from '../support/trials.ts'
import type { Target } from '../targets.ts'
import { type Reaches, reaches, type ScopeQuestion } from './reaches.ts'
import { worldOf } from './worlds.ts'

/** A pair of a question, by what identifies its target and its entry. */
export interface PairKey {
  readonly target: string
  readonly entry: string
}

/** What reaches what as things are, kept so that what follows from a removal need only be worked out where it matters. */
export interface KnownReaches {
  readonly reaches: Reaches
  /** Per step: the pairs whose cheapest path takes it. */
  readonly pairsByStep: ReadonlyMap<number, readonly PairKey[]>
  readonly within: Between['within']
}

/** What all removals from one revision share. */
export interface Removing {
  readonly trials: Trials
  readonly explorer: Explorer
}

/** How many questions are kept for each revision. */
const most = 8

const known = new WeakMap<Derived, Map<string, KnownReaches>>()
const removing = new WeakMap<Derived, Removing>()

/** What reaches what in a revision; worked out once for each question, but for what a deadline cut short. */
export function reachesKnown(derived: Derived, question: ScopeQuestion): KnownReaches | Refusal {
  const { from, to, profile } = question
  const key = JSON.stringify([from ?? null, to ?? null, profile ?? null])
  const ofRevision = known.get(derived) ?? new Map<string, KnownReaches>()
  known.set(derived, ofRevision)
  const before = ofRevision.get(key)
  if (before !== undefined) return before
  const found = reaches(worldOf(derived), question)
  if (isRefusal(found)) return found
  const made = withIndex(derived, found)
  if (found.completeness.kind === 'bounded') return made
  const [oldest] = ofRevision.keys()
  if (ofRevision.size >= most && oldest !== undefined) ofRevision.delete(oldest)
  ofRevision.set(key, made)
  return made
}

/** The columns in which removals from a revision are tried, one after another. */
export function removingFrom(derived: Derived): Removing {
  const before = removing.get(derived)
  if (before !== undefined) return before
  const support = derivedSupport(derived)
  const made = { trials: new Trials(support), explorer: new Explorer(support) }
  removing.set(derived, made)
  return made
}

function withIndex(derived: Derived, found: Reaches): KnownReaches {
  const pairsByStep = new Map<number, PairKey[]>()
  for (const [target, { pairs }] of found.byTarget) {
    for (const [entry, { path }] of pairs) {
      for (const step of path?.steps ?? []) {
        const others = pairsByStep.get(step)
        if (others === undefined) pairsByStep.set(step, [{ target, entry }])
        else others.push({ target, entry })
      }
    }
  }
  const held = heldByEntries(found.world.graph, found.entries)
  const { within } = between(derivedSupport(derived), {
    entries: found.entries.map((entry) => ({ ...entry, endedBy: new Set<number>() })),
    targets: found.targets,
    isOwn: (entry, target: Target) => isOwnTarget(entry, target, held),
  })
  return { reaches: found, pairsByStep, within }
}
