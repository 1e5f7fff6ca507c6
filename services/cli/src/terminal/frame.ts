import type { PathsAnswer } from '@throughline/analysis/answers/paths.ts'
import { safeText } from './safe-text.ts'
import { style } from './style.ts'

type Frame = Pick<PathsAnswer, 'revision' | 'asOf' | 'completeness' | 'gaps'>

/** Why something of a source is not in an answer, in words. */
const reasons: Readonly<Record<string, string>> = {
  refused: 'refused records',
  contradictory: 'facts that contradict each other',
  partial: 'what an interrupted sync did not come to',
  stale: 'what changed since it was read long ago',
}

const stoppedBy = { hops: 'hops', count: 'results', time: 'milliseconds' }

/** What an answer is about and how much was searched: one line, and one for each gap. */
export function frame(answer: Frame, found: string): string {
  const about = answer.revision === null ? 'Files' : `Revision ${answer.revision}`
  const { searched, missing } = searchedText(answer)
  const said = answer.completeness.kind === 'exhaustive' ? searched : style('bounded', searched)
  const gaps = missing.map((gap) => style('bounded', gap))
  return [`${about} as of ${answer.asOf} · ${found} · ${said}`, ...gaps].join('\n')
}

/** How much was searched, and a line for each gap. */
export function searchedText({ completeness, gaps }: Pick<Frame, 'completeness' | 'gaps'>): {
  readonly searched: string
  readonly missing: readonly string[]
} {
  return {
    searched:
      completeness.kind === 'exhaustive'
        ? 'all was searched'
        : `stopped at ${completeness.limit} ${stoppedBy[completeness.by]}`,
    missing: gaps.map(
      ({ source, reason, count }) =>
        `Not in this answer: ${reasons[reason] ?? safeText(reason)} of ${safeText(source)} (${count})`,
    ),
  }
}

/** "No path" is only said of all there is when all was read and searched. */
export function nothing(what: string, { completeness, gaps }: Frame): string {
  if (completeness.kind === 'bounded') return `No ${what} as far as was searched.`
  return gaps.length > 0 ? `No ${what} in what was read.` : `No ${what}.`
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
