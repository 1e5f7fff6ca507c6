import type { SyncAnswer } from '../sync-answer.ts'
import { counted } from './frame.ts'
import { safeText } from './safe-text.ts'
import { style } from './style.ts'

/** How a sync went, for people: one line per file, then the sums. */
export function showSync({ files, accepted, refused, retired, changed, revision, state }: SyncAnswer): string {
  const sums = [
    counted(accepted, 'fact', 'facts'),
    `${refused} refused`,
    `${retired} retired`,
    changed === 0 ? 'nothing changed' : `${changed} changed`,
    revision === null ? 'nothing published yet' : `revision ${revision}`,
  ]
  return [
    ...files.map((one) => {
      const marked = one.refused > 0 ? style('bounded', `${one.refused} refused`) : '0 refused'
      return `${String(one.accepted).padStart(7)} accepted  ${marked}  ${one.retired} retired  ${safeText(one.file)}`
    }),
    `${state === 'done' ? 'Synced' : `Sync ${state}`}: ${sums.join(' · ')}`,
  ].join('\n')
}
