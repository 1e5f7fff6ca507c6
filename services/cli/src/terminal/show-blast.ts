import type { BlastAnswer } from '@throughline/analysis/answers/blast.ts'
import { weaken } from '@throughline/graph/rules/weaken.ts'
import { counted, frame, nothing } from './frame.ts'
import { miniature } from './miniature.ts'
import { safeText } from './safe-text.ts'
import { style } from './style.ts'

type Reached = BlastAnswer['reached'][number]

/** A blast radius for people: how each asset is held, nearest first, then the totals. */
export function showBlast(answer: BlastAnswer): string {
  const { of, reached, direction, totals } = answer
  const isOutward = direction === 'outward'
  const assets = new Set(reached.map(({ asset }) => asset)).size
  const found =
    assets === 0
      ? nothing(isOutward ? 'asset reached' : 'entry reaches it', answer)
      : isOutward
        ? counted(assets, 'asset reached', 'assets reached')
        : counted(assets, 'entry reaches it', 'entries reach it')
  const kinds = Object.entries(totals.byKind).map(([kind, count]) => `${count} ${kind}`)
  const sum = [...kinds, counted(totals.sensitiveDatasets, 'sensitive data set read', 'sensitive data sets read')]
  return [
    frame(answer, found),
    '',
    `${isOutward ? 'From' : 'To'} ${of.access} ${safeText(of.asset)}`,
    ...firmest(reached).map(({ asset, access, hops, cost }) => {
      const figures = `cost ${String(cost).padStart(3)}  hops ${String(hops).padStart(2)}`
      return `  ${style('quiet', figures)}  ${style('hold', miniature([access]))}  ${access.padEnd(8)}  ${safeText(asset)}`
    }),
    ...(isOutward && assets > 0 ? ['', sum.join(' · ')] : []),
  ].join('\n')
}

const weakenings = weaken.arms.flatMap(({ access }) => access)

/** Without what only says again, less firmly, how an asset is held: that it is controlled says that it is steered. */
function firmest(reached: readonly Reached[]): readonly Reached[] {
  const held = new Map(reached.map((one) => [`${one.access} ${one.asset}`, one]))
  return reached.filter(
    ({ asset, access, cost }) =>
      !weakenings.some(([strong, weak]) => {
        const stronger = weak === access ? held.get(`${strong} ${asset}`) : undefined
        return stronger !== undefined && stronger.cost <= cost
      }),
  )
}
