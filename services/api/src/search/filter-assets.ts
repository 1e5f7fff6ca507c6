import type { Asset } from '@throughline/graph/facts/estate.ts'

/** Conditions on assets beside the search; absent ones hold for all. */
export interface AssetFilter {
  readonly sources?: readonly string[] | null | undefined
  readonly environments?: readonly string[] | null | undefined
  readonly minSensitivity?: number | null | undefined
}

/** The assets that satisfy every condition, in the given order. */
export function filterAssets(assets: readonly Asset[], filter: AssetFilter): readonly Asset[] {
  const { sources, environments, minSensitivity } = filter
  return assets.filter(
    ({ evidence, properties }) =>
      (sources == null || evidence.some(({ source }) => sources.includes(source))) &&
      (environments == null || environments.includes(String(properties['environment']))) &&
      (minSensitivity == null || Number(properties['sensitivity'] ?? 0) >= minSensitivity),
  )
}

/** How many of each kind there are. */
export function countKinds(assets: readonly Asset[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { kind } of assets) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
