import type { OverviewAnswer } from '../answers/overview.ts'
import type { MeasuredTarget } from './pairs.ts'
import { share } from './share.ts'

/**
 * The protection score: targets that no path reaches, confirmed or candidate, as a share of all targets. Targets are counted, not
 * weighted: a weight would be a number that nobody measured. What each worth adds stands beside it.
 */
export function protectionOf(measured: readonly MeasuredTarget[]): NonNullable<OverviewAnswer['protection']> {
  const protectedOnes = (targets: readonly MeasuredTarget[]) =>
    share(targets.filter(({ pairs }) => pairs.length === 0).length, targets.length)
  return {
    total: protectedOnes(measured),
    byWorth: [...Map.groupBy(measured, ({ worth }) => worth)]
      .sort(([a], [b]) => b - a)
      .map(([worth, targets]) => ({ worth, protected: protectedOnes(targets) })),
  }
}
