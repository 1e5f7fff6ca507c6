import type { Revision } from '@throughline/graph/derive/revision.ts'
import { compareText } from '@throughline/graph/facts/settle.ts'
import type { OverviewAnswer } from '../answers/overview.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { reaches, type ScopeQuestion } from '../what-if/reaches.ts'
import { worldOf } from '../what-if/worlds.ts'
import { exposureOf, impactByEntry, targetsReached, worstFirst } from './exposure.ts'
import { impactOf } from './impact.ts'
import { type MeasuredTarget, measuredTargets } from './pairs.ts'
import { protectionOf } from './protection.ts'
import { severities, severityOf, worstOf } from './severity.ts'

/** The figures of a revision: exposure, impact, severities and protection, each as docs/metrics.md defines it. */
export function overviewOf(revision: Revision, question: ScopeQuestion = {}): OverviewAnswer | Refusal {
  const found = reaches(worldOf(revision.derived), question)
  if (isRefusal(found)) return found
  const { world, entries, completeness } = found
  const { graph } = world
  const measured = measuredTargets(found)
  const pairs = measured.flatMap((target) => target.pairs)
  const { asOf, gaps } = revision.derived.estate
  const { assets, controlled, byKind } = impactOf(graph, entries)
  return {
    revision: revision.number,
    asOf,
    completeness,
    gaps: [...gaps],
    entries: entries.length,
    protection: completeness.kind === 'exhaustive' ? protectionOf(measured) : null,
    exposure: {
      pairs: pairs.length,
      confirmed: pairs.filter(({ confirmed }) => confirmed).length,
      targets: targetsReached(measured, () => true),
    },
    impact: { assets, controlled, byKind: [...byKind] },
    severities: bands(measured),
    profiles: [...Map.groupBy(entries, ({ profile }) => profile)]
      .sort(([a], [b]) => compareText(a, b))
      .map(([profile, own]) => ({
        profile,
        entries: own.length,
        pairs: pairs.filter(({ entry }) => entry.profile === profile).length,
        targets: targetsReached(measured, ({ entry }) => entry.profile === profile),
        assets: impactOf(graph, own).assets,
      })),
    targets: measured.map((target) => exposureOf(graph, target, entries.length)).sort(worstFirst),
    byEntry: impactByEntry(graph, measured),
  }
}

function bands(measured: readonly MeasuredTarget[]): OverviewAnswer['severities'] {
  const targets = measured.map(({ pairs }) => worstOf(pairs))
  const pairs = measured.flatMap((target) => target.pairs.map(severityOf))
  const count = <T>(all: readonly T[], wanted: T): number => all.filter((one) => one === wanted).length
  return severities.map((severity) => ({
    severity,
    targets: count(targets, severity),
    pairs: count(pairs, severity),
  }))
}
