import type { Estate, Relation } from '@throughline/graph/facts/estate.ts'
import type { CutAnswer } from '../answers/cut.ts'
import type { ShownPath } from '../answers/paths.ts'
import { type EffortOverrides, effortOfRelation } from '../cut/efforts.ts'
import { lookupOf } from '../what-if/lookup.ts'

/**
 * Relations beside those of the paths without which a cut could not be checked: all that stand on a grant of the cut; of every other grant
 * the one that takes most effort, since that is the grant's; and those whose notes say that a grant also denies.
 */
export function relationsBehind(
  estate: Estate,
  paths: readonly ShownPath[],
  cut: CutAnswer,
  efforts: EffortOverrides,
): ReadonlySet<string> {
  const lookup = lookupOf(estate)
  const chosen = new Set<string>(cut.grants.flatMap(({ relations }) => relations.map(({ id }) => id)))
  const grants = new Set<string>()
  for (const { steps } of [...paths, ...cut.witnesses])
    for (const { relations } of steps)
      for (const relation of relations) for (const grant of relation.grants) grants.add(grant)
  for (const grant of grants) {
    const [hardest] = lookup.onGrant(grant).toSorted((a, b) => effortOf(b, efforts) - effortOf(a, efforts))
    if (hardest !== undefined) chosen.add(hardest.id)
  }
  for (const relation of estate.relations) if (deniesOneOf(relation, grants)) chosen.add(relation.id)
  return chosen
}

/** Of a grant with a relation that is never to be ended, that one tells: the grant is never revoked. */
function effortOf({ type }: Relation, efforts: EffortOverrides): number {
  return efforts.relations?.[type] === 'never' ? 1_000_000 : (effortOfRelation(type, efforts) ?? 0)
}

function deniesOneOf({ evidence }: Relation, grants: ReadonlySet<string>): boolean {
  const notes = evidence.flatMap(({ note }) => (note?.includes('Deny ') === true ? [note] : []))
  return notes.length > 0 && [...grants].some((grant) => notes.some((note) => note.includes(`Deny ${grant}: `)))
}
