import type { Estate, Relation } from '@throughline/graph/facts/estate.ts'
import type { CutAnswer } from '../answers/cut.ts'
import type { ShownPath } from '../answers/paths.ts'
import { effortOfRelation } from '../cut/efforts.ts'
import { lookupOf } from '../what-if/lookup.ts'

/**
 * Relations beside those of the paths without which a cut could not be checked: all that stand on a grant of the cut; of every other grant
 * the one that takes most effort, since that is the grant's; and those whose notes say that a grant also denies.
 */
export function relationsBehind(estate: Estate, paths: readonly ShownPath[], cut: CutAnswer): ReadonlySet<string> {
  const lookup = lookupOf(estate)
  const chosen = new Set<string>(cut.grants.flatMap(({ relations }) => relations.map(({ id }) => id)))
  const grants = new Set<string>()
  for (const { steps } of [...paths, ...cut.witnesses])
    for (const { relations } of steps)
      for (const relation of relations) for (const grant of relation.grants) grants.add(grant)
  for (const grant of grants) {
    const [hardest] = lookup.onGrant(grant).toSorted((a, b) => effortOf(b) - effortOf(a))
    if (hardest !== undefined) chosen.add(hardest.id)
  }
  for (const relation of estate.relations) if (deniesOneOf(relation, grants)) chosen.add(relation.id)
  return chosen
}

function effortOf({ type }: Relation): number {
  return effortOfRelation(type) ?? 0
}

function deniesOneOf({ evidence }: Relation, grants: ReadonlySet<string>): boolean {
  const notes = evidence.flatMap(({ note }) => (note?.includes('Deny ') === true ? [note] : []))
  return notes.length > 0 && [...grants].some((grant) => notes.some((note) => note.includes(`Deny ${grant}: `)))
}
