import type { AssetNameFragment } from '../__generated__/graphql.ts'

/** Keys of the assets that matter most, as many as are wanted: the most sensitive first, then as they came. */
export function wantedOf(assets: readonly AssetNameFragment[], most: number): readonly string[] {
  return assets
    .toSorted((a, b) => (b.sensitivity ?? 0) - (a.sensitivity ?? 0))
    .slice(0, most)
    .map(({ key }) => key)
}
