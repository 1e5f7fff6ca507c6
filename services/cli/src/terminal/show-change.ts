import type { CutAnswer } from '@throughline/analysis/answers/cut.ts'
import { safeText } from './safe-text.ts'
import { style } from './style.ts'

/** `agent CAN_CALL tool`. */
export function showRelation({ type, from, to }: { type: string; from: string; to: string }): string {
  return `${safeText(from)} ${type} ${safeText(to)}`
}

type Hardening = Omit<CutAnswer['hardenings'][number], 'effort'>

/** `Ask a person before each call: order search`, and below it what is to be set. */
export function showHardening({ asset, relation, property, value, how, words }: Hardening, after = ''): string[] {
  const of = relation === undefined ? safeText(asset) : showRelation(relation)
  return [
    `${style('strong', safeText(`${how}: ${words}`))}${after}`,
    style('quiet', `    set ${property} of ${of} to ${JSON.stringify(value)}`),
  ]
}

/** `Revoke GRANT`, and below it what ends with it. */
export function showGrant({ id, words }: Pick<CutAnswer['grants'][number], 'id' | 'words'>, after = ''): string[] {
  return [`${style('strong', `Revoke ${safeText(id)}`)}${after}`, style('quiet', `    ${safeText(words)}`)]
}

/** What is to be revoked and set, two lines each; nothing where nothing is. */
export function showChanges({ grants, hardenings }: Pick<CutAnswer, 'grants' | 'hardenings'>): string[] {
  const lines = [
    ...grants.flatMap((grant) => showGrant(grant, effortWords(grant.effort))),
    ...hardenings.flatMap((hardening) => showHardening(hardening, effortWords(hardening.effort))),
  ]
  return lines.length === 0 ? [] : [lines.map((line) => `  ${line}`).join('\n')]
}

/** ` · effort 2`; null where nobody can make the change by itself. */
export function effortWords(effort: number | null): string {
  return style('quiet', effort === null ? ' · a fact, not a choice' : ` · effort ${effort}`)
}
