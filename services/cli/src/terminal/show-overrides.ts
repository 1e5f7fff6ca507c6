import type { OverridesAnswer } from '@throughline/analysis/answers/overrides.ts'
import { counted } from './frame.ts'
import { safeText } from './safe-text.ts'
import { style } from './style.ts'

/** Overrides for people: what is stated, by whom, when and why. */
export function showOverrides({ overrides }: OverridesAnswer): string {
  if (overrides.length === 0) return 'No override: every property is as the sources have it.'
  return [
    counted(overrides.length, 'override', 'overrides'),
    ...overrides.flatMap(({ asset, known, property, value, reason, author, at, file }) => {
      const waits = known ? '' : `  ${style('bounded', 'waits: no source states this asset')}`
      const said = [author, at, file].filter((part) => part !== null).map(safeText)
      return [
        `  ${safeText(asset)}  ${property} = ${safeText(Array.isArray(value) ? value.join(', ') : String(value))}${waits}`,
        `    ${safeText(reason ?? 'no reason')} ${style('quiet', `(${said.join(' · ')})`)}`,
      ]
    }),
  ].join('\n')
}
