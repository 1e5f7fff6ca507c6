import type { ChokeAnswer, ChokePoint } from '@throughline/analysis/answers/choke.ts'
import { counted, frame, nothing } from './frame.ts'
import { safeText } from './safe-text.ts'
import { showHardening, showRelation } from './show-change.ts'
import { style } from './style.ts'

/** How many relations of a grant are named. */
const named = 3

/** Choke points for people: how many pairs each separates, and what it is. */
export function showChoke(answer: ChokeAnswer): string {
  const { pairs, points } = answer
  const found = pairs === 0 ? nothing('path', answer) : counted(pairs, 'pair is connected', 'pairs are connected')
  const width = String(pairs).length
  const lines = points.map((point) => {
    const count = `${String(point.separates).padStart(width)} of ${pairs}`
    return `  ${style('strong', count)}  ${words(point)}`
  })
  if (pairs > 0 && points.length === 0) lines.push('  Nothing separates a pair alone.')
  return [frame(answer, found), '', ...lines].join('\n').trimEnd()
}

function words(point: ChokePoint): string {
  if (point.what === 'asset') return `without the ${point.kind} ${safeText(point.id)}`
  const effort = style('quiet', point.effort === null ? ' · a fact, not a choice' : ` · effort ${point.effort}`)
  if (point.what === 'hardening') return `${showHardening(point)}${effort}`
  const relations = point.relations.slice(0, named).map(showRelation)
  const more = point.relations.length > named ? ` and ${point.relations.length - named} more` : ''
  return `revoke ${safeText(point.id)}${effort}\n${relations.map((text) => style('quiet', `      ${text}`)).join('\n')}${style('quiet', more)}`
}
