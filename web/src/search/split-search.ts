import type { KindLook } from '../icons/kind-look.ts'

/** What a search asks for: a text, and the kind it is narrowed to. */
export interface SplitSearch {
  readonly text: string
  readonly kind?: string
}

function bare(words: string): string {
  return words.toLowerCase().replaceAll(/[^a-z]/g, '')
}

/** Reads "agent:cod" as agents whose name holds "cod". What stands before the colon may be a kind's name, label or plural. */
export function splitSearch(search: string, looks: ReadonlyMap<string, KindLook>): SplitSearch {
  const colon = search.indexOf(':')
  if (colon < 1) return { text: search.trim() }
  const prefix = bare(search.slice(0, colon))
  const match = [...looks].find(([kind, { label, plural }]) => [kind, label, plural].map(bare).includes(prefix))
  return match === undefined ? { text: search.trim() } : { text: search.slice(colon + 1).trim(), kind: match[0] }
}
