import type { Revision } from '@throughline/graph/derive/revision.ts'
import { compareText } from '@throughline/graph/facts/settle.ts'
import type { ChokeAnswer, ChokePoint } from '../answers/choke.ts'
import type { EffortOverrides } from '../cut/efforts.ts'
import { type Levers, leversOf } from '../cut/levers.ts'
import { shownGrant, shownHardening } from '../cut/shown-levers.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { supportOf } from '../support/build-support.ts'
import { type ScopeQuestion, scopeOf } from '../support/scope.ts'
import type { Support } from '../support/support.ts'
import { Blockers } from './blockers.ts'
import { separatedBy } from './separated.ts'

export interface ChokeQuestion extends ScopeQuestion {
  readonly efforts?: EffortOverrides | undefined
  /** How many to show at the most. */
  readonly limit?: number | undefined
  readonly deadlineMs?: number | undefined
}

/**
 * For each grant, hardening and asset, exactly how many (entry, target) pairs are connected no more without it. Pairs that begin or
 * end at an asset do not count for that asset. Sorted by that number; ties by sort and id, so the order is stable.
 */
export async function chokePoints(revision: Revision, question: ChokeQuestion = {}): Promise<ChokeAnswer | Refusal> {
  const stopAt = performance.now() + (question.deadlineMs ?? Number.POSITIVE_INFINITY)
  const support = await supportOf(revision.derived)
  const scope = scopeOf(support, question)
  if (isRefusal(scope)) return scope
  const levers = leversOf(support, question.efforts)
  const blockers = new Blockers(support, levers)
  const { pairs, counts, outOfTime } = separatedBy(support, scope, blockers, stopAt)
  const points = [...counts].map(([blocker, separates]) => shownPoint(support, levers, blockers, blocker, separates))
  points.sort((a, b) => b.separates - a.separates || order(a) - order(b) || compareText(idOf(a), idOf(b)))
  const { limit = points.length } = question
  const { asOf, gaps } = revision.derived.estate
  return {
    revision: revision.number,
    asOf,
    completeness: outOfTime
      ? { kind: 'bounded', by: 'time', limit: question.deadlineMs ?? 0 }
      : limit < points.length
        ? { kind: 'bounded', by: 'count', limit }
        : { kind: 'exhaustive' },
    gaps: [...gaps],
    pairs,
    points: points.slice(0, limit),
  }
}

function shownPoint(
  support: Support,
  levers: Levers,
  blockers: Blockers,
  blocker: number,
  separates: number,
): ChokePoint {
  const number = blockers.assetOf(blocker)
  if (number !== undefined) {
    const { id, kind, name } = support.derived.facts.asset(number)
    return { what: 'asset', id, kind, name, separates }
  }
  const lever = levers.all[blocker]
  if (lever === undefined) throw new Error(`no lever ${blocker}`)
  return lever.lever === 'grant'
    ? { what: 'grant', ...shownGrant(support, lever), effort: lever.effort, separates }
    : { what: 'hardening', ...shownHardening(support, lever), effort: lever.effort, separates }
}

function order({ what }: ChokePoint): number {
  return ['grant', 'hardening', 'asset'].indexOf(what)
}

function idOf(point: ChokePoint): string {
  return point.what === 'hardening' ? JSON.stringify([point.asset, point.property]) : point.id
}
