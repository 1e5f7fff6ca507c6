import type { BestAnswer } from '@throughline/analysis/answers/best.ts'
import { counted, frame, nothing } from './frame.ts'
import { showChanges } from './show-change.ts'

/** The few changes that separate most, for people. */
export function showBest(answer: BestAnswer): string {
  const { pairs, separated, atMost, method, bound, grants, hardenings } = answer
  const count = counted(grants.length + hardenings.length, 'change separates', 'changes separate')
  const found = pairs === 0 ? nothing('path', answer) : `${count} ${separated} of ${pairs} pairs`
  const changes = counted(atMost, 'change separates', 'changes separate')
  const claim =
    method === 'exact'
      ? `No ${changes} more.`
      : `Found by a search that ran out of time: no ${changes} more than ${bound}.`
  return [frame(answer, found), ...showChanges(answer), ...(pairs === 0 ? [] : [claim])].join('\n\n')
}
