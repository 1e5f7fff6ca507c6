import { assetKinds } from '@throughline/graph/ontology/asset-kinds.ts'

/** What a person typed into the search box. */
export interface Search {
  /** All of it, folded. */
  readonly whole: string
  /** The kind before the first colon, if it is one. */
  readonly kind: string | undefined
  /** What stands behind that colon, folded. */
  readonly rest: string
}

const kindByWord = new Map(
  assetKinds.flatMap(({ kind, label, plural }) =>
    [kind, label, plural].map((word) => [word.toLowerCase().replaceAll(' ', ''), kind] as const),
  ),
)

/** Reads a search, `kind:text` included: the kind by name, singular or plural, in any case. */
export function parseSearch(text: string, fold: (text: string) => string): Search {
  const whole = fold(text.trim())
  const colon = whole.indexOf(':')
  const kind = colon === -1 ? undefined : kindByWord.get(whole.slice(0, colon).replaceAll(/[\s_-]/g, ''))
  return { whole, kind, rest: kind === undefined ? '' : whole.slice(colon + 1).trim() }
}
