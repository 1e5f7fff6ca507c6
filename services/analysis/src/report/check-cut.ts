import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import type { PropertyValue } from '@throughline/graph/ontology/property.ts'
import type { CutAnswer } from '../answers/cut.ts'
import type { CutAsked } from '../answers/report.ts'
import type { Problem } from '../answers/verify.ts'
import { cheapestCut } from '../cut/cheapest-cut.ts'
import { effortOfGrant, effortOfHardening } from '../cut/efforts.ts'
import { isRefusal } from '../refusal.ts'
import { lookupOf } from '../what-if/lookup.ts'
import { reaches } from '../what-if/reaches.ts'
import { isRemoved } from '../what-if/removals.ts'
import { withAllSettings } from '../what-if/set-properties.ts'
import { worldOf } from '../what-if/worlds.ts'

/** How long a cut is sought anew. */
const patienceMs = 120_000
const none: ReadonlySet<string> = new Set()

/**
 * Checks the claims of a cut over the facts of a report: its changes leave no path; they take as much effort as it says, by the table of efforts;
 * and no changes that take less than its bound leave none either. The facts are a part of the estate, so a bound over them is one over it.
 * @param asked what the operator said of the changes: what he keeps and no path rests on is not among the facts
 */
export async function checkCut(estate: Estate, cut: CutAnswer, asked: CutAsked): Promise<Problem[]> {
  const again = await cheapestCut(await revisionOf(estate), {
    ...asked,
    keep: asked.keep.filter((id) => isThere(estate, id)),
    deadlineMs: patienceMs,
  })
  if (isRefusal(again)) throw new Error(again.refused)
  if (cut.status === 'impossible')
    return again.status === 'impossible'
      ? []
      : [problem('status', 'The cut is possible, over the facts in this report.')]
  const problems = [...(await leftovers(estate, cut)), ...wrongEfforts(estate, cut, asked), ...notAllowed(cut, asked)]
  const { effort, lowerBound } = cut
  if (effort === null || lowerBound === null) return [...problems, problem('effort', 'A cut without effort or bound.')]
  if (cut.status === 'optimal' && effort !== lowerBound)
    problems.push(problem('lowerBound', `The cut is called optimal with effort ${effort} and bound ${lowerBound}.`))
  if (lowerBound > effort)
    problems.push(problem('lowerBound', `The bound ${lowerBound} is above the effort ${effort}.`))
  if (again.status === 'impossible')
    problems.push(problem('status', 'No cut is possible, over the facts in this report.'))
  else if ((again.lowerBound ?? 0) < lowerBound)
    problems.push(
      problem(
        'lowerBound',
        `From the facts in this report follows that no cut takes less than ${again.lowerBound}, not ${lowerBound}.`,
      ),
    )
  return problems
}

/** Paths that the changes of the cut leave. */
async function leftovers(estate: Estate, { grants, hardenings }: CutAnswer): Promise<Problem[]> {
  const { assets, relations } = lookupOf(estate)
  const missing = hardenings.filter(({ asset }) => !assets.has(asset) && !relations.has(asset))
  const settings = hardenings.map(({ asset, property, value }) => ({
    of: asset,
    property,
    value: value as PropertyValue,
  }))
  const hardened = withAllSettings(estate, settings)
  const removals = { grants: new Set(grants.map(({ id }) => id)), relations: none, assets: none }
  const left = hardened.relations.filter((relation) => !isRemoved(relation, removals))
  const found = reaches(worldOf(await deriveInMemory({ ...hardened, relations: left })), {})
  if (isRefusal(found)) throw new Error(found.refused)
  return [
    ...missing.map(({ asset }) => problem('hardenings', `The cut hardens ${asset}, which is none of the facts.`)),
    ...[...found.byTarget.values()]
      .filter(({ pairs }) => pairs.size > 0)
      .map(({ foothold }) => problem('grants', `The cut leaves a path to ${foothold.access} ${foothold.asset}.`)),
  ]
}

/** Changes of what was to stay as it is. */
function notAllowed({ grants, hardenings }: CutAnswer, { keep, grantsOnly }: CutAsked): Problem[] {
  const kept = new Set(keep)
  return [
    ...grants.flatMap(({ id }, index) =>
      kept.has(id) ? [problem(`grants/${index}/id`, `The cut revokes ${id}, which was to be kept.`)] : [],
    ),
    ...hardenings.flatMap(({ asset }, index) =>
      grantsOnly || kept.has(asset)
        ? [problem(`hardenings/${index}/asset`, `The cut sets a property of ${asset}, which was to be kept as it is.`)]
        : [],
    ),
  ]
}

/** Efforts that are not those of the table or the operator, and relations that do not stand on their grant. */
function wrongEfforts(estate: Estate, { grants, hardenings, effort }: CutAnswer, { efforts }: CutAsked): Problem[] {
  const lookup = lookupOf(estate)
  const sum = [...grants, ...hardenings].reduce((total, change) => total + change.effort, 0)
  const wrong = grants.flatMap(({ id, effort: said, relations }, index): Problem[] => {
    const own = lookup.onGrant(id)
    const known = effortOfGrant(
      id,
      own.map(({ type }) => type),
      efforts,
    )
    const same =
      own
        .map((relation) => relation.id)
        .sort()
        .join(' ') ===
      relations
        .map((relation) => relation.id)
        .sort()
        .join(' ')
    const shown = relations.every(({ id: relation, type, from, to }) => {
      const fact = lookup.relations.get(relation)
      return fact?.type === type && fact.from === from && fact.to === to
    })
    return [
      ...(known === said
        ? []
        : [problem(`grants/${index}/effort`, `Revoking ${id} takes ${known ?? 'what nobody has'}, not ${said}.`)]),
      ...(same && shown
        ? []
        : [problem(`grants/${index}/relations`, `Other relations stand on ${id} than those that are told.`)]),
    ]
  })
  const hard = hardenings.flatMap(({ asset, property, effort: said }, index) => {
    const known = effortOfHardening({ of: asset, property }, efforts)
    return known === said
      ? []
      : [problem(`hardenings/${index}/effort`, `Setting ${property} takes ${known ?? 'what nobody has'}, not ${said}.`)]
  })
  return [
    ...wrong,
    ...hard,
    ...(sum === effort ? [] : [problem('effort', `The changes take ${sum} together, not ${effort}.`)]),
  ]
}

/** Whether a grant, an asset or a relation is named by the facts. */
function isThere(estate: Estate, id: string): boolean {
  const lookup = lookupOf(estate)
  return lookup.assets.has(id) || lookup.relations.has(id) || lookup.onGrant(id).length > 0
}

function problem(at: string, what: string): Problem {
  return { at: `/cut/${at}`, what }
}

async function revisionOf(estate: Estate): Promise<Revision> {
  return { number: null, publishedAt: null, derived: await deriveInMemory(estate) }
}
