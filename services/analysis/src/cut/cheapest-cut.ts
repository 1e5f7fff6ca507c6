import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { CutAnswer } from '../answers/cut.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { supportOf } from '../support/build-support.ts'
import { type ScopeQuestion, scopeOf } from '../support/scope.ts'
import type { Support } from '../support/support.ts'
import { lookupOf } from '../what-if/lookup.ts'
import { reaches } from '../what-if/reaches.ts'
import { worldOf } from '../what-if/worlds.ts'
import { changedEstate } from './changed-estate.ts'
import type { EffortOverrides } from './efforts.ts'
import { type Levers, leversOf } from './levers.ts'
import { proveBound } from './prove-bound.ts'
import { searchCut } from './search-cut.ts'
import { shownLevers } from './shown-levers.ts'
import { Survivors } from './survivors.ts'
import { shownWitness } from './witness.ts'

export interface CutQuestion extends ScopeQuestion {
  /** Grants that stay, and assets or relations whose properties stay, by id. */
  readonly keep?: readonly string[] | undefined
  /** Only grants are revoked; nothing is hardened. */
  readonly grantsOnly?: boolean | undefined
  /** Milliseconds after which the best cut so far is returned. Default: no limit. */
  readonly deadlineMs?: number | undefined
  readonly efforts?: EffortOverrides | undefined
}

/**
 * The changes of least total effort that leave no path from any entry to any target. Exact: the cheapest path that survives a choice is
 * turned into "one of what would end it must be chosen", the least choice is made anew, until nothing survives. What is
 * returned has been checked by deriving the changed estate from the rules.
 */
export async function cheapestCut(revision: Revision, question: CutQuestion = {}): Promise<CutAnswer | Refusal> {
  const stopAt = performance.now() + (question.deadlineMs ?? Number.POSITIVE_INFINITY)
  const support = await supportOf(revision.derived)
  const scope = scopeOf(support, question)
  if (isRefusal(scope)) return scope
  const levers = leversOf(support, question.efforts)
  const usable = usableLevers(support, levers, question)
  if (isRefusal(usable)) return usable
  const effortOf = (lever: number): number => levers.all[lever]?.effort ?? Number.NaN
  const survivors = new Survivors(support, levers, scope, (lever) => usable[lever] === 1)
  const found = await searchCut(survivors, effortOf, stopAt)

  const { estate } = revision.derived
  const frame = { revision: revision.number, asOf: estate.asOf, gaps: [...estate.gaps] }
  if (found.status === 'impossible')
    return {
      ...frame,
      completeness: { kind: 'exhaustive' },
      status: 'impossible',
      grants: [],
      hardenings: [],
      effort: null,
      lowerBound: null,
      witnesses: await Promise.all(found.witnesses.map((witness) => shownWitness(support, witness))),
    }
  await check(support, levers, found.pulled, question)
  const seconds = Math.min(10, Math.max(0.1, (stopAt - performance.now()) / 1000))
  const witnesses = await proveBound(found.survivors, found.bound, effortOf, seconds)
  return {
    ...frame,
    completeness:
      found.status === 'optimal'
        ? { kind: 'exhaustive' }
        : { kind: 'bounded', by: 'time', limit: question.deadlineMs ?? Number.POSITIVE_INFINITY },
    status: found.status,
    ...shownLevers(support, levers, found.pulled),
    effort: [...found.pulled].reduce((sum, lever) => sum + effortOf(lever), 0),
    lowerBound: found.bound,
    witnesses: await Promise.all(witnesses.map((witness) => shownWitness(support, witness))),
  }
}

/** Per lever: 1 if it may be pulled. */
export function usableLevers(
  support: Support,
  { all }: Levers,
  { keep = [], grantsOnly = false }: Pick<CutQuestion, 'keep' | 'grantsOnly'>,
): Uint8Array | Refusal {
  const { facts, estate } = support.derived
  const kept = new Set(keep)
  const grants = new Set(all.flatMap((lever) => (lever.lever === 'grant' ? [lever.grant] : [])))
  const unknown = keep.find(
    (id) => !grants.has(id) && facts.findAsset(id) === undefined && facts.findRelation(id) === undefined,
  )
  if (unknown !== undefined) return refuse(`There is no grant, asset or relation ${JSON.stringify(unknown)} to keep.`)
  const lookup = lookupOf(estate)
  return Uint8Array.from(all, (lever) => {
    if (lever.effort === null) return 0
    if (lever.lever === 'hardening')
      return grantsOnly || kept.has(support.hardenables[lever.hardenable]?.of ?? '') ? 0 : 1
    return kept.has(lever.grant) || lookup.denies(lever.grant) ? 0 : 1
  })
}

/** Derives the changed estate from the rules and searches all of it: a cut that leaves a path is our bug. */
async function check(
  support: Support,
  levers: Levers,
  pulled: Iterable<number>,
  question: ScopeQuestion,
): Promise<void> {
  const derived = await deriveInMemory(changedEstate(support, levers, pulled))
  const { from, to, profile } = question
  const left = reaches(worldOf(derived), { from, to, profile })
  if (isRefusal(left)) throw new Error(`a cut cannot be checked: ${left.refused}`)
  for (const { pairs, foothold } of left.byTarget.values())
    if (pairs.size > 0) throw new Error(`a cut leaves a path to ${foothold.access}@${foothold.asset}`)
}
