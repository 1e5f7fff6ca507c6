import { z } from 'zod'
import { assetKinds } from '../ontology/asset-kinds.ts'
import type { Asset } from './estate.ts'

/** Names assets: all that is given must fit. `asset` is one id as it is; in `id`, `name` and `environment`, `*` stands for any text and `?` for one character. */
export const assetPatternSchema = z.strictObject({
  asset: z.string().min(1).max(2048).optional(),
  id: z.string().min(1).max(2048).optional(),
  name: z.string().min(1).max(2048).optional(),
  kind: z.enum(assetKinds.map(({ kind }) => kind)).optional(),
  environment: z.string().min(1).max(200).optional(),
})

export type AssetPattern = Readonly<z.infer<typeof assetPatternSchema>>

/** Whether a pattern names an asset. */
export function matchesPattern(
  pattern: AssetPattern,
  asset: Pick<Asset, 'id' | 'name' | 'kind' | 'properties'>,
): boolean {
  const { asset: exact, id, name, kind, environment } = pattern
  return (
    (exact === undefined || asset.id === exact) &&
    (kind === undefined || asset.kind === kind) &&
    (id === undefined || fitsText(id, asset.id)) &&
    (name === undefined || fitsText(name, asset.name)) &&
    (environment === undefined || fitsText(environment, String(asset.properties['environment'] ?? '')))
  )
}

/** A pattern in words, for evidence and lists; patterns that say the same have the same words. */
export function patternText(pattern: AssetPattern): string {
  const parts = (['asset', 'kind', 'id', 'name', 'environment'] as const).flatMap((part) => {
    const wanted = pattern[part]
    return wanted === undefined ? [] : [`${part} ${wanted}`]
  })
  return parts.length === 0 ? 'any asset' : parts.join(', ')
}

/**
 * Walks both texts once and comes back to the last `*` only, so that no pattern takes longer than the product of the two
 * lengths; a regular expression made from it could.
 */
export function fitsText(pattern: string, text: string): boolean {
  let at = 0
  let of = 0
  let star = -1
  let resume = 0
  while (at < text.length) {
    if (of < pattern.length && pattern[of] === '*') {
      star = of++
      resume = at
    } else if (of < pattern.length && (pattern[of] === '?' || pattern[of] === text[at])) {
      of++
      at++
    } else if (star >= 0) {
      of = star + 1
      at = ++resume
    } else {
      return false
    }
  }
  while (pattern[of] === '*') of++
  return of === pattern.length
}
