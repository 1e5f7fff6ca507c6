import type { ShownPath } from '@throughline/analysis/answers/paths.ts'
import type { TargetChange, WhatIfAnswer } from '@throughline/analysis/answers/what-if.ts'
import { counted, frame } from './frame.ts'
import { safeText } from './safe-text.ts'
import { showRelation } from './show-change.ts'
import { showPath } from './show-paths.ts'
import { style } from './style.ts'

const meanings = {
  RESOLVES: 'reached no more',
  REDUCES: 'reached by fewer, or less easily',
  OPENS: 'reached anew, or more easily',
  UNCHANGED: 'reached as before',
} as const

/** What changes would do, for people: per target that changes, what reaches it before and after; what closes, opens and breaks. */
export function showWhatIf(answer: WhatIfAnswer): string {
  const { targets, closed, opened, broken } = answer
  const changed = targets.filter(({ verdict }) => verdict !== 'UNCHANGED')
  const same = targets.filter(({ verdict, before }) => verdict === 'UNCHANGED' && before.entries.length > 0).length
  const found =
    changed.length === 0
      ? 'nothing changes for any target'
      : counted(changed.length, 'target changes', 'targets change')
  const lines = changed.map(showTarget)
  if (same > 0) lines.push(style('quiet', `  ${counted(same, 'target is', 'targets are')} ${meanings.UNCHANGED}.`))
  return [
    frame(answer, found),
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ...section('Closes', closed),
    ...section('Opens', opened),
    ...(broken.length === 0
      ? []
      : [
          [
            'Breaks, as was seen in use:',
            ...broken.map((use) => `  ${showRelation(use)}${use.count === undefined ? '' : ` (${use.count} times)`}`),
          ].join('\n'),
        ]),
  ].join('\n\n')
}

function showTarget({ asset, access, verdict, before, after }: TargetChange): string {
  const meaning = style(verdict === 'OPENS' ? 'hold' : 'good', verdict.padEnd(8))
  return `  ${meaning}  ${access} ${safeText(asset)}  ${style('quiet', `${meanings[verdict]} · ${exposure(before)} → ${exposure(after)}`)}`
}

function exposure({ entries, cost }: TargetChange['before']): string {
  return cost === null ? 'no entry' : `${counted(entries.length, 'entry', 'entries')}, cost ${cost}`
}

function section(title: string, paths: readonly ShownPath[]): string[] {
  if (paths.length === 0) return []
  return [
    `${title} ${counted(paths.length, 'path', 'paths')}:`,
    ...paths.map((path, index) => showPath(path, index + 1, { steps: false })),
  ]
}
