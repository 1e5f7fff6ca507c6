import type { CutAnswer } from '@throughline/analysis/answers/cut.ts'
import { counted, frame } from './frame.ts'
import { showChanges } from './show-change.ts'
import { showPath } from './show-paths.ts'
import { style } from './style.ts'

/** A cut for people: what to do, what it takes, and why nothing less will do; with `proof`, the paths that show it. */
export function showCut(answer: CutAnswer, proof: boolean): string {
  const { status, witnesses } = answer
  const shown =
    proof || status === 'impossible' ? witnesses.map((path, index) => showPath(path, index + 1, { steps: proof })) : []
  return [
    [frame(answer, headline(answer)), ...gapOf(answer)].join('\n'),
    ...showChanges(answer),
    ...why(answer, proof),
    ...shown,
  ].join('\n\n')
}

function headline({ status, grants, hardenings, effort }: CutAnswer): string {
  if (status === 'impossible') return style('bounded', 'no cut is possible')
  const changes = grants.length + hardenings.length
  if (changes === 0) return 'there is no path to cut'
  return `${counted(changes, 'change cuts', 'changes cut')} all paths · effort ${effort}`
}

function gapOf({ status, effort, lowerBound }: CutAnswer): string[] {
  if (status !== 'bounded' || effort === null || lowerBound === null) return []
  return [
    style(
      'bounded',
      `Time ran out: no cut takes less than ${lowerBound}, so this one is at most ${effort - lowerBound} too much.`,
    ),
  ]
}

function why({ status, lowerBound, witnesses }: CutAnswer, proof: boolean): string[] {
  if (status === 'impossible') return ['Nothing that may be changed ends:']
  if (witnesses.length === 0) return []
  const paths = counted(witnesses.length, 'path', 'paths')
  return [
    `To end ${paths} takes ${lowerBound} or more, so no cut takes less.${proof ? '' : style('quiet', ' (--proof shows them)')}`,
  ]
}
