import { countOf } from '../ui/format.ts'
import type { TargetChange, WhatIfAnswer } from './what-if-queries.ts'

type Verdict = TargetChange['verdict']

/** Worst first: what opens, then what closes, then what only shrinks. */
export const verdictOrder = ['OPENS', 'RESOLVES', 'REDUCES', 'UNCHANGED'] as const satisfies readonly Verdict[]

/** A verdict as people say it. */
export const verdictLabel = {
  OPENS: 'Opens',
  RESOLVES: 'Closed',
  REDUCES: 'Harder or fewer',
  UNCHANGED: 'As before',
} as const satisfies Record<Verdict, string>

/** Targets of each verdict. */
export function countVerdicts({ targets }: Pick<WhatIfAnswer, 'targets'>): Readonly<Record<Verdict, number>> {
  const counts = { OPENS: 0, RESOLVES: 0, REDUCES: 0, UNCHANGED: 0 }
  for (const { verdict } of targets) counts[verdict] += 1
  return counts
}

/** Targets that something changes for, in that order; the others after them. */
export function sortedTargets({ targets }: Pick<WhatIfAnswer, 'targets'>): readonly TargetChange[] {
  return targets.toSorted((a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict))
}

/** The request for a change, in words that can be sent to whoever makes it. */
export function changeRequest(answer: WhatIfAnswer, name: string | undefined): string {
  const { RESOLVES, REDUCES, OPENS } = countVerdicts(answer)
  return [
    name ?? 'Change request',
    '',
    ...answer.changes.map(({ words }, index) => `${index + 1}. ${words}`),
    '',
    `Closes ${countOf(answer.closedCount, 'attack path')} and opens ${answer.openedCount}. Targets reached no more: ${RESOLVES}; less easily: ${REDUCES}; more easily: ${OPENS}.`,
    answer.broken.length === 0
      ? 'No use that was seen would break.'
      : `Would break: ${answer.broken.map(({ relation: { from, to }, count }) => `${from.name} uses ${to.name}${count === null ? '' : ` (${count} times)`}`).join('; ')}.`,
    `Worked out of revision ${answer.revision.number}.`,
  ].join('\n')
}
