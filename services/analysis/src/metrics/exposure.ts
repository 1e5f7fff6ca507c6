import { accessOfFoothold } from '@throughline/graph/footholds/foothold.ts'
import type { StepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import type { OverviewAnswer } from '../answers/overview.ts'
import type { Entry } from '../entries.ts'
import { footholdOf } from '../shown-step.ts'
import type { MeasuredPair, MeasuredTarget } from './pairs.ts'
import { severities, worstOf } from './severity.ts'
import { share } from './share.ts'

type TargetExposure = OverviewAnswer['targets'][number]
type EntryImpact = OverviewAnswer['byEntry'][number]

/** How a target stands. @param entries how many there are */
export function exposureOf(
  graph: StepGraph,
  { target, worth, pairs }: MeasuredTarget,
  entries: number,
): TargetExposure {
  const costs = pairs.map(({ cost }) => cost)
  return {
    asset: graph.derived.facts.asset(target.asset).id,
    accesses: target.footholds.map(accessOfFoothold),
    worth,
    severity: worstOf(pairs),
    exposure: share(pairs.length, entries),
    profiles: [...new Set(pairs.map(({ entry }) => entry.profile))].sort(),
    cost: costs.length === 0 ? null : costs.reduce((least, cost) => Math.min(least, cost)),
  }
}

/** Worst first; then what is worth more, what more entries reach, and by asset. */
export function worstFirst(a: TargetExposure, b: TargetExposure): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    b.worth - a.worth ||
    b.exposure.count - a.exposure.count ||
    compareIds(a, b)
  )
}

/** What each entry that reaches a target reaches of all targets; those that reach most first. */
export function impactByEntry(graph: StepGraph, measured: readonly MeasuredTarget[]): EntryImpact[] {
  const reached = new Map<Entry, number>()
  for (const { pairs } of measured) for (const { entry } of pairs) reached.set(entry, (reached.get(entry) ?? 0) + 1)
  return [...reached]
    .map(([entry, count]) => ({
      entry: { ...footholdOf(graph, entry.foothold), profile: entry.profile },
      impact: share(count, measured.length),
    }))
    .sort((a, b) => b.impact.count - a.impact.count || compareIds(a.entry, b.entry))
}

/** The targets that are reached by pairs of some sort. */
export function targetsReached(measured: readonly MeasuredTarget[], counts: (pair: MeasuredPair) => boolean) {
  return share(measured.filter(({ pairs }) => pairs.some(counts)).length, measured.length)
}

function compareIds(a: { readonly asset: string }, b: { readonly asset: string }): number {
  return a.asset < b.asset ? -1 : a.asset > b.asset ? 1 : 0
}
