import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { BestAnswer } from '../answers/best.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { supportOf } from '../support/build-support.ts'
import { scopeOf } from '../support/scope.ts'
import { type CutQuestion, usableLevers } from './cheapest-cut.ts'
import type { Clause } from './hitting-set.ts'
import { leversOf } from './levers.ts'
import { PairSurvivors } from './pair-survivors.ts'
import { type ProgramRow, solve } from './program.ts'
import { shownLevers } from './shown-levers.ts'

/** What was chosen, and how many pairs it separates. */
interface Best {
  readonly pulled: ReadonlySet<number>
  readonly separated: number
  readonly effort: number
}

/**
 * At most `atMost` changes that together separate most (entry, target) pairs, and of those the ones of least effort. Exact by
 * generating constraints: a pair is separated only if each path of it that was met is ended; where a choice leaves a pair connected
 * that it should not, the path that is left becomes another constraint.
 */
export async function bestChanges(
  revision: Revision,
  atMost: number,
  question: CutQuestion = {},
): Promise<BestAnswer | Refusal> {
  const stopAt = performance.now() + (question.deadlineMs ?? Number.POSITIVE_INFINITY)
  const support = await supportOf(revision.derived)
  const scope = scopeOf(support, question)
  if (isRefusal(scope)) return scope
  const levers = leversOf(support, question.efforts)
  const usable = usableLevers(support, levers, question)
  if (isRefusal(usable)) return usable
  const effortOf = (lever: number): number => levers.all[lever]?.effort ?? 0
  const survivors = new PairSurvivors(support, levers, scope, (lever) => usable[lever] === 1)
  const total = survivors.left(new Set()).size
  const met: { readonly pair: string; readonly clause: Clause }[] = []
  let best: Best = { pulled: new Set(), separated: 0, effort: 0 }
  let bound = total
  for (let choice: ReadonlySet<number> = new Set(); ; ) {
    const left = survivors.left(choice)
    const found = { pulled: choice, separated: total - left.size, effort: sum(choice, effortOf) }
    if (found.separated > best.separated || (found.separated === best.separated && found.effort < best.effort))
      best = found
    for (const [pair, clause] of left) met.push({ pair, clause })
    if (performance.now() > stopAt) break
    const next = await choose(met, total, atMost, effortOf, (stopAt - performance.now()) / 1000)
    if (next === undefined) break
    bound = Math.min(bound, next.bound)
    if (best.separated >= bound && (!next.isProved || best.effort <= sum(next.pulled, effortOf))) break
    choice = next.pulled
  }
  const { estate } = revision.derived
  const exact = best.separated >= bound
  return {
    revision: revision.number,
    asOf: estate.asOf,
    completeness: exact ? { kind: 'exhaustive' } : { kind: 'bounded', by: 'time', limit: question.deadlineMs ?? 0 },
    gaps: [...estate.gaps],
    atMost,
    method: exact ? 'exact' : 'heuristic',
    ...shownLevers(support, levers, best.pulled),
    effort: best.effort,
    pairs: total,
    separated: best.separated,
    bound,
  }
}

/** The choice that ends all paths met so far of as many pairs as can be. */
async function choose(
  met: readonly { readonly pair: string; readonly clause: Clause }[],
  total: number,
  atMost: number,
  effortOf: (lever: number) => number,
  seconds: number,
) {
  const pairs = [...new Set(met.map(({ pair }) => pair))]
  const items = [...new Set(met.flatMap(({ clause }) => [...clause.wanted, ...clause.unless]))].sort((a, b) => a - b)
  const pairNumbers = new Map(pairs.map((pair, number) => [pair, number]))
  const itemNumbers = new Map(items.map((item, number) => [item, pairs.length + number]))
  const numbersOf = (list: readonly number[]): number[] => list.map((item) => itemNumbers.get(item) ?? -1)
  // One more pair outweighs any effort.
  const unit = items.reduce((most, item) => Math.max(most, effortOf(item)), 0) * atMost + 1
  const rows = met.map(
    ({ pair, clause }): ProgramRow => ({
      plus: numbersOf(clause.wanted),
      minus: [pairNumbers.get(pair) ?? -1, ...numbersOf(clause.unless)],
      least: -clause.unless.length,
    }),
  )
  const few: ProgramRow = { plus: [], minus: [...itemNumbers.values()], least: -atMost }
  const costs = [...pairs.map(() => -unit), ...items.map(effortOf)]
  const solution = await solve({ costs, rows: [...rows, few] }, Number.isFinite(seconds) ? seconds : 1e9)
  if (solution === 'none') throw new Error('to change nothing is a choice')
  if (solution === 'out-of-time') return undefined
  const pulled = new Set(items.filter((_, number) => solution.chosen[pairs.length + number]))
  // The cost is the effort, less one unit for each pair: rounding up leaves the pairs.
  return {
    pulled,
    bound: Math.min(total, Math.ceil(-solution.bound / unit)),
    isProved: solution.bound === solution.cost,
  }
}

function sum(pulled: Iterable<number>, effortOf: (lever: number) => number): number {
  let effort = 0
  for (const lever of pulled) effort += effortOf(lever)
  return effort
}
