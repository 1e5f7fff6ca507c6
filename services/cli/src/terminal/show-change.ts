import type { CutAnswer } from '@throughline/analysis/answers/cut.ts'
import { safeText } from './safe-text.ts'
import { style } from './style.ts'

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

/** What is to be revoked and set, a line or more each; nothing where nothing is. */
export function showChanges({ grants, hardenings }: Pick<CutAnswer, 'grants' | 'hardenings'>): string[] {
  const lines = [
    ...grants.flatMap(({ id, effort, relations }) => [
      `  revoke ${style('strong', safeText(id))}${style('quiet', ` · effort ${effort}`)}`,
      ...relations.map((relation) => style('quiet', `      ${showRelation(relation)}`)),
    ]),
    ...hardenings.map((hardening) => `  ${showHardening(hardening)}${style('quiet', ` · effort ${hardening.effort}`)}`),
  ]
  return lines.length === 0 ? [] : [lines.join('\n')]
}
