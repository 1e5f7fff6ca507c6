import type { Property } from './property.ts'

/** The quiet colour families of the explorer; a kind differs by icon first, by tint second. */
export type Tint = 'ai' | 'identity' | 'data' | 'edge'

/** The sorts of asset that design words name: who acts, who is trusted, what is kept. */
export type Sort = 'actor' | 'principal' | 'data' | 'other'

/** An asset kind: the one place that says what it is called, what it may carry and how it looks. */
export interface AssetKind<K extends string = string> {
  readonly kind: K
  /** Lower-case singular for sentences: "agent", "MCP server". */
  readonly label: string
  readonly plural: string
  readonly about: string
  readonly sort: Sort
  readonly tint: Tint
  /** Name of the Lucide icon that stands for it. */
  readonly icon: string
  readonly properties: Readonly<Record<string, Property>>
}

/** Declares an asset kind; keeps the literal type of its name. */
export function defineAsset<const K extends string>(asset: AssetKind<K>): AssetKind<K> {
  return asset
}
