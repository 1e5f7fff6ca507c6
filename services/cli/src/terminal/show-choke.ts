import type { ChokeAnswer, ChokePoint } from '@throughline/analysis/answers/choke.ts'
import { counted, frame, nothing } from './frame.ts'
import { safeText } from './safe-text.ts'
import { effortWords, showGrant, showHardening } from './show-change.ts'
import { style } from './style.ts'

/** Choke points for people: how many pairs each separates, and what it is. */
export function showChoke(answer: ChokeAnswer): string {
  const { pairs, points } = answer
  const found = pairs === 0 ? nothing('path', answer) : counted(pairs, 'pair is connected', 'pairs are connected')
  const width = String(pairs).length
  const lines = points.flatMap((point) => {
    const count = `${String(point.separates).padStart(width)} of ${pairs}`
    const [first, ...below] = words(point)
    return [`  ${count}  ${first}`, ...below.map((line) => `${' '.repeat(count.length + 4)}${line}`)]
  })
  if (pairs > 0 && points.length === 0) lines.push('  Nothing separates a pair alone.')
  return [frame(answer, found), '', ...lines].join('\n').trimEnd()
}

function words(point: ChokePoint): string[] {
  if (point.what === 'asset')
    return [`Without the ${point.kind} ${style('strong', safeText(point.name))} ${style('quiet', safeText(point.id))}`]
  const effort = effortWords(point.effort)
  return point.what === 'grant' ? showGrant(point, effort) : showHardening(point, effort)
}
