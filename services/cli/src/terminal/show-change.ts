import type { CutAnswer } from '@throughline/analysis/answers/cut.ts'
import { safeText } from './safe-text.ts'

/** `agent CAN_CALL tool`. */
export function showRelation({ type, from, to }: { type: string; from: string; to: string }): string {
  return `${safeText(from)} ${type} ${safeText(to)}`
}

/** `set approval of tool to "call": Ask a person before each call`. */
export function showHardening({
  asset,
  relation,
  property,
  value,
  how,
}: Omit<CutAnswer['hardenings'][number], 'effort'>): string {
  const of = relation === undefined ? safeText(asset) : showRelation(relation)
  return `set ${property} of ${of} to ${JSON.stringify(value)}: ${how}`
}
