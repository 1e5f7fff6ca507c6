import type { OverviewAnswer } from '@throughline/analysis/answers/overview.ts'
import type { Share } from '@throughline/analysis/metrics/share.ts'
import { counted, frame } from './frame.ts'
import { safeText } from './safe-text.ts'
import { style } from './style.ts'

/** How many of the worst targets, and of the entries that reach most, are named. */
const named = 5

/** The figures of a revision for people. */
export function showOverview(answer: OverviewAnswer): string {
  const { protection, exposure, impact, severities, profiles, targets, byEntry } = answer
  const bands = severities
    .filter((band) => band.severity !== 'none' && band.targets > 0)
    .map((band) => `${band.targets} ${band.severity}`)
  const lines = [
    protection === null
      ? style('bounded', 'Protected targets    unknown: not all was searched')
      : `Protected targets    ${ratio(protection.total)}`,
    `Reached targets      ${ratio(exposure.targets)}${bands.length === 0 ? '' : `: ${bands.join(', ')}`}`,
    `Reached assets       ${ratio(impact.assets)}, ${impact.controlled.count} controlled`,
  ]
  const byProfile = profiles.map(
    ({ profile, entries, targets: reached, assets }) =>
      `  ${safeText(profile)} (${counted(entries, 'entry', 'entries')}): targets ${ratio(reached)}, assets ${ratio(assets)}`,
  )
  const worst = targets
    .filter(({ severity }) => severity !== 'none')
    .slice(0, named)
    .map(
      ({ asset, accesses, severity, exposure: { count } }) =>
        `  ${severity}: ${accesses.join(' or ')} ${safeText(asset)}, reached by ${counted(count, 'entry', 'entries')}`,
    )
  const widest = byEntry
    .slice(0, named)
    .map(({ entry, impact: { count } }) => `  ${safeText(entry.asset)}: ${counted(count, 'target', 'targets')}`)
  return [
    frame(answer, counted(answer.entries, 'entry', 'entries')),
    ['', ...lines].join('\n'),
    ...section('By attacker', byProfile),
    ...section('Worst targets', worst),
    ...section('Entries that reach most', widest),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`\n${style('strong', title)}\n${lines.join('\n')}`]
}

function ratio({ count, of, percent }: Share): string {
  return `${count} of ${of}${percent === null ? '' : ` (${percent} %)`}`
}
