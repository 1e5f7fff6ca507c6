import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { Report } from '../answers/report.ts'
import { type CutQuestion, cheapestCut } from '../cut/cheapest-cut.ts'
import { diffRevisions } from '../diff/diff-revisions.ts'
import { overviewOf } from '../metrics/overview.ts'
import { attackPaths } from '../paths.ts'
import { withHash } from '../proof/content-hash.ts'
import { declarationsOf } from '../proof/declarations-of.ts'
import { factsOfPaths } from '../proof/facts-of-paths.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { relationsBehind } from './facts-behind.ts'
import { limitsOfMethod } from './limits.ts'
import { scopeOfRevision } from './scope-of.ts'
import { techniquesOf } from './techniques-of.ts'

/** The cut of a report is sought for standing entries and all targets, among the changes that an operator leaves. */
export interface ReportQuestion extends Pick<CutQuestion, 'keep' | 'grantsOnly' | 'efforts'> {
  /** An earlier revision, since which changes are told. */
  readonly since?: Revision | undefined
  /** Milliseconds after which the best cut so far is reported. Default: no limit; without one, the same revision gives the same bytes. */
  readonly cutDeadlineMs?: number | undefined
}

/** A revision as an auditor reads it: standing entries, all targets. Refused where what is to be kept is not there. */
export async function reportOf(
  revision: Revision,
  { since, cutDeadlineMs, keep = [], grantsOnly = false, efforts = {} }: ReportQuestion = {},
): Promise<Report | Refusal> {
  const { derived, number, publishedAt } = revision
  const { estate } = derived
  const found = answered(attackPaths(revision))
  const overview = answered(overviewOf(revision))
  const cut = await cheapestCut(revision, { deadlineMs: cutDeadlineMs, keep, grantsOnly, efforts })
  if (isRefusal(cut)) return cut
  const changes = since === undefined ? null : answered(diffRevisions(since, revision))
  const told = [...found.paths, ...cut.witnesses]
  const facts = factsOfPaths(estate, told, relationsBehind(estate, found.paths, cut, efforts))
  const named = new Set([
    ...facts.assets.map(({ id }) => id),
    ...overview.targets.map(({ asset }) => asset),
    ...overview.byEntry.map(({ entry }) => entry.asset),
  ])
  return withHash({
    report: 1 as const,
    revision: number,
    publishedAt,
    asOf: estate.asOf,
    completeness: found.completeness,
    gaps: found.gaps,
    scope: scopeOfRevision(derived),
    method: {
      declarations: declarationsOf(told.flatMap(({ steps }) => steps.map(({ rule }) => rule))),
      limits: [...limitsOfMethod],
    },
    overview,
    paths: found.paths,
    techniques: techniquesOf(found.paths),
    cutAsked: { keep: [...keep], grantsOnly, efforts },
    cut,
    changes,
    assets: estate.assets.filter(({ id }) => named.has(id)).map(({ id, kind, name }) => ({ id, kind, name })),
    facts,
  })
}

/** Questions that name nothing are not refused: that they are is our bug. */
function answered<A extends object>(answer: A | Refusal): A {
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}
