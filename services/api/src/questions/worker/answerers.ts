import { type ChokeQuestion, chokePoints } from '@throughline/analysis/choke/choke-points.ts'
import { bestChanges } from '@throughline/analysis/cut/best-changes.ts'
import { type CutQuestion, cheapestCut } from '@throughline/analysis/cut/cheapest-cut.ts'
import { diffRevisions } from '@throughline/analysis/diff/diff-revisions.ts'
import { type HistoryQuestion, pathHistory } from '@throughline/analysis/history/path-history.ts'
import { type ReportQuestion, reportOf } from '@throughline/analysis/report/make-report.ts'
import type { Change } from '@throughline/analysis/what-if/changes.ts'
import type { ScopeQuestion } from '@throughline/analysis/what-if/reaches.ts'
import { supposedFacts } from '@throughline/analysis/what-if/supposed-facts.ts'
import { whatIf } from '@throughline/analysis/what-if/what-if.ts'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { PackedStep } from '@throughline/graph/store/snapshot/packed-revision.ts'

/** Finds a revision that the thread holds, by number. */
type Held = (number: number) => Revision

interface At {
  readonly at: number
}

/** The questions that take long, each a function of the revisions that it names. They run in threads of their own. */
export const answerers = {
  whatIf: async (held: Held, { at, changes, scope }: At & { changes: readonly Change[]; scope: ScopeQuestion }) => {
    const answer = await whatIf(held(at), changes, scope)
    return { answer, facts: supposedFacts(held(at).derived.estate, changes, answer) }
  },
  choke: (held: Held, { at, question }: At & { question: ChokeQuestion }) => chokePoints(held(at), question),
  cut: (held: Held, { at, question }: At & { question: CutQuestion }) => cheapestCut(held(at), question),
  best: (held: Held, { at, atMost, question }: At & { atMost: number; question: CutQuestion }) =>
    bestChanges(held(at), atMost, question),
  diff: (held: Held, { before, after, scope }: { before: number; after: number; scope: ScopeQuestion }) =>
    diffRevisions(held(before), held(after), scope),
  report: (
    held: Held,
    { at, since, ...question }: At & Omit<ReportQuestion, 'since'> & { since: number | undefined },
  ) => reportOf(held(at), { ...question, since: since === undefined ? undefined : held(since) }),
  history: (_: Held, { runs, ...question }: HistoryQuestion & { runs: readonly (readonly PackedStep[])[] }) =>
    pathHistory(runs, question),
}

type Answerers = typeof answerers

export type LongQuestion = keyof Answerers
export type Asked<Q extends LongQuestion> = Parameters<Answerers[Q]>[1]
export type Answered<Q extends LongQuestion> = Awaited<ReturnType<Answerers[Q]>>
