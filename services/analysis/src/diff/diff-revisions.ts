import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { DiffAnswer } from '../answers/diff.ts'
import { shownPath } from '../paths.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { onlyIn } from '../what-if/only-in.ts'
import { type Reaches, reaches, type ScopeQuestion } from '../what-if/reaches.ts'
import { worldOf } from '../what-if/worlds.ts'
import { causesOf } from './causes.ts'

/** Which pairs of an entry and a target were connected and which no more between two revisions, and which facts did it. */
export function diffRevisions(before: Revision, after: Revision, question: ScopeQuestion = {}): DiffAnswer | Refusal {
  const [was, is] = [reachesIn(before, question), reachesIn(after, question)]
  // What is named may be there in one of them only.
  if (isRefusal(was) && isRefusal(is)) return was
  const [from, to] = [isRefusal(was) ? nothingIn(before) : was, isRefusal(is) ? nothingIn(after) : is]
  const bounded = [from, to].flatMap(({ completeness }) => (completeness.kind === 'bounded' ? [completeness] : []))
  const shown = (one: Reaches, other: Reaches, opened: boolean): DiffAnswer['opened'] =>
    onlyIn(one, other).map((ranked) => ({
      path: shownPath(one.world.graph, ranked),
      causes: causesOf(ranked, one, other, opened),
    }))
  const gaps = new Map(
    [...before.derived.estate.gaps, ...after.derived.estate.gaps].map((gap) => [JSON.stringify(gap), gap]),
  )
  return {
    before: side(before, from),
    after: side(after, to),
    completeness: bounded[0] ?? { kind: 'exhaustive' },
    gaps: [...gaps.values()],
    opened: shown(to, from, true),
    closed: shown(from, to, false),
  }
}

function reachesIn({ derived }: Revision, question: ScopeQuestion): Reaches | Refusal {
  return reaches(worldOf(derived), question)
}

function nothingIn({ derived }: Revision): Reaches {
  return {
    world: worldOf(derived),
    completeness: { kind: 'exhaustive' },
    entries: [],
    targets: [],
    byTarget: new Map(),
  }
}

function side({ number, derived }: Revision, { byTarget }: Reaches): DiffAnswer['before'] {
  const paths = [...byTarget.values()].reduce((sum, { pairs }) => sum + pairs.size, 0)
  return { revision: number, asOf: derived.estate.asOf, paths }
}
