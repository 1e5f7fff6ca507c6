import type { Known } from './known.ts'
import type { PatternPart } from './pattern.ts'

/** A text with its policy variables replaced. */
export type Substituted =
  | { readonly is: 'known'; readonly parts: readonly PatternPart[] }
  /** A variable without a value: the element matches nothing. */
  | { readonly is: 'void' }
  /** The variables that are not known; `parts` has a wildcard in their place. */
  | { readonly is: 'unknown'; readonly parts: readonly PatternPart[]; readonly variables: readonly string[] }

const variable = /\$\{([^}]*)\}/g
const escapes: Readonly<Record<string, string>> = { '*': '*', '?': '?', $: '$' }

/**
 * Replaces `${key}`, `${key, 'default'}` and the escapes `${*}`, `${?}`, `${$}`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function substitute(text: string, lookup: (key: string) => Known): Substituted {
  if (!text.includes('${')) return { is: 'known', parts: [{ text, literal: false }] }
  const parts: PatternPart[] = []
  const unknowns: string[] = []
  let end = 0
  for (const match of text.matchAll(variable)) {
    parts.push({ text: text.slice(end, match.index), literal: false })
    end = match.index + match[0].length
    const inside = match[1] ?? ''
    const value = escapes[inside] ?? valueOf(inside, lookup)
    if (value === undefined) return { is: 'void' }
    if (typeof value === 'string') parts.push({ text: value, literal: true })
    else {
      parts.push({ text: '*', literal: false })
      unknowns.push(match[0])
    }
  }
  parts.push({ text: text.slice(end), literal: false })
  return unknowns.length === 0 ? { is: 'known', parts } : { is: 'unknown', parts, variables: unknowns }
}

/** The variable's value; undefined: it has none; null: not known. */
function valueOf(inside: string, lookup: (key: string) => Known): string | undefined | null {
  const [, key, fallback] = /^([^,]*?)\s*(?:,\s*'([^']*)'\s*)?$/.exec(inside) ?? []
  const known = lookup((key ?? inside).trim().toLowerCase())
  switch (known.is) {
    case 'values':
      return known.values.length === 1 ? known.values[0] : null
    case 'absent':
      return fallback
    case 'chosen':
    case 'unknown':
      return null
  }
}
