import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { ShownPath } from '../answers/paths.ts'
import type { Proof } from '../answers/proof.ts'
import { attackPaths, type PathsQuestion } from '../paths.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { withHash } from './content-hash.ts'
import { declarationsOf } from './declarations-of.ts'
import { factsOfPaths } from './facts-of-paths.ts'

/** The fewest characters of an id that name a path. */
const fewest = 6

/** The proof of an attack path, by its id or the beginning of it. The question is the one whose answer lists the path. */
export function proofOf(revision: Revision, path: string, question: PathsQuestion = {}): Proof | Refusal {
  const answer = attackPaths(revision, question)
  if (isRefusal(answer)) return answer
  const found = pathNamed(answer.paths, path)
  return isRefusal(found) ? found : proofOfPath(revision, found)
}

/** The proof of a path of a revision. */
export function proofOfPath({ number, derived: { estate } }: Revision, path: ShownPath): Proof {
  return withHash({
    proof: 1 as const,
    revision: number,
    asOf: estate.asOf,
    declarations: declarationsOf(path.steps.map(({ rule }) => rule)),
    facts: factsOfPaths(estate, [path]),
    path,
  })
}

/** The path of an id, or of the beginning of one that no other path has. */
export function pathNamed(paths: readonly ShownPath[], name: string): ShownPath | Refusal {
  const found = name.length < fewest ? [] : paths.filter(({ id }) => id.startsWith(name.toLowerCase()))
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  if (found.length > 1) return refuse(`${found.length} paths have ids that begin with ${name}; write more of it.`)
  return refuse(
    `None of ${paths.length} paths has the id ${JSON.stringify(name)}: write it as \`throughline paths\` shows it, at least ${fewest} characters of it.`,
  )
}
