import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import type { ShownPath } from '../answers/paths.ts'
import type { Report } from '../answers/report.ts'
import type { Problem, VerifyAnswer } from '../answers/verify.ts'
import { overviewOf } from '../metrics/overview.ts'
import { attackPaths } from '../paths.ts'
import { checkDeclarations } from '../proof/check-declarations.ts'
import { checkFacts } from '../proof/check-facts.ts'
import { checkHash } from '../proof/check-hash.ts'
import { checkPath } from '../proof/check-path.ts'
import { checkTime } from '../proof/check-time.ts'
import { contentHash } from '../proof/content-hash.ts'
import { differences } from '../proof/differences.ts'
import { notCovered, notCoveredInReports } from '../proof/not-covered.ts'
import { isRefusal } from '../refusal.ts'
import { stepGraphOf } from '../step-graph-of.ts'
import { withAllSettings } from '../what-if/set-properties.ts'
import { checkCut } from './check-cut.ts'
import { techniquesOf } from './techniques-of.ts'

/** Derives every path of a report again from nothing but its facts, and checks its cut and figures. @param raw the report as it was read */
export async function verifyReport(report: Report, raw: object): Promise<VerifyAnswer> {
  const { asOf, facts, paths, cut } = report
  const hash = contentHash(raw)
  const { estate, problems: factProblems } = checkFacts(facts, asOf)
  const revision = { number: null, publishedAt: null, derived: await deriveInMemory(estate) }
  const graph = stepGraphOf(revision.derived)
  const pathProblems = paths.map((path, index) => checkPath(graph, path, `/paths/${index}`, 'the report'))
  const rules = [...paths, ...cut.witnesses].flatMap(({ steps }) => steps.map(({ rule }) => rule))
  const witnessProblems = await Promise.all(
    cut.witnesses.map((witness, index) => checkWitness(estate, witness, `/cut/witnesses/${index}`)),
  )
  // A cut of facts that are not sound says nothing.
  const sound = factProblems.length === 0
  const cutProblems = [...witnessProblems.flat(), ...(sound ? await checkCut(estate, cut, report.cutAsked) : [])]
  const problems = [
    ...factProblems,
    ...checkTime(asOf),
    ...checkDeclarations(report.method.declarations, rules, '/method/declarations'),
    ...pathProblems.flat(),
    ...checkList(revision, report),
    ...cutProblems,
    ...checkHash(report.hash, hash),
  ]
  return {
    of: 'report',
    verified: problems.length === 0,
    revision: report.revision,
    asOf,
    hash,
    paths: paths.map(({ id }, index) => ({ id, verified: sound && pathProblems[index]?.length === 0 })),
    cut: sound && cutProblems.length === 0,
    problems,
    notCovered: [...notCovered, ...notCoveredInReports],
  }
}

/** A path that proves the bound of a cut may stand only once something else was hardened: then that is supposed. */
async function checkWitness(estate: Estate, witness: ShownPath, at: string): Promise<Problem[]> {
  const relations = new Set(witness.steps.flatMap((step) => step.relations.map(({ id }) => id)))
  const settings = witness.steps.flatMap(({ properties }) =>
    properties.flatMap(({ asset, property, value, evidence: { source, file } }) =>
      source === 'what-if' && file === '' && isValue(value) ? [{ of: asset, property, value }] : [],
    ),
  )
  const own = { ...estate, relations: estate.relations.filter(({ id }) => relations.has(id)) }
  return checkPath(stepGraphOf(await deriveInMemory(withAllSettings(own, settings))), witness, at, 'the report')
}

function isValue(value: unknown): value is string | boolean {
  return typeof value === 'string' || typeof value === 'boolean'
}

/** The list of paths and the figures, as far as they follow from the facts: what is reached, and not how much there is. */
function checkList(revision: Revision, report: Report): Problem[] {
  const [found, figures] = [attackPaths(revision), overviewOf(revision)]
  if (isRefusal(found) || isRefusal(figures)) throw new Error('a question that names nothing was refused')
  const listed = differences(
    report.paths.map(({ id }) => id),
    found.paths.map(({ id }) => id),
    '/paths',
    'the report',
  )
  const reached = ({ targets, exposure, severities, profiles, byEntry }: Report['overview']) => ({
    exposure: { pairs: exposure.pairs, confirmed: exposure.confirmed, targets: { count: exposure.targets.count } },
    severities: severities.filter(({ severity }) => severity !== 'none'),
    profiles: profiles.filter(({ pairs }) => pairs > 0).map(({ profile, pairs }) => ({ profile, pairs })),
    targets: targets
      .filter(({ severity }) => severity !== 'none')
      .map(({ asset, accesses, worth, severity, exposure: { count }, profiles: own, cost }) => {
        return { asset, accesses, worth, severity, exposure: { count }, profiles: own, cost }
      }),
    byEntry: byEntry.map(({ entry, impact }) => ({ entry, impact: { count: impact.count } })),
  })
  return [
    ...(report.completeness.kind === 'exhaustive' ? listed : []),
    ...differences(reached(report.overview), reached(figures), '/overview', 'the report'),
    ...differences(report.techniques, techniquesOf(report.paths), '/techniques', 'the report'),
  ]
}
