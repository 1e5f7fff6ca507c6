import { createHash } from 'node:crypto'

/** A value as JSON of one form: keys in code-unit order, no spaces. Two texts of the same value have the same canonical JSON. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`
}

/** SHA-256, in hex, of a value's canonical JSON, its own `hash` left out. */
export function contentHash(value: object): string {
  const { hash: _, ...content } = value as { readonly hash?: unknown }
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}

/** A value with its hash beside it. */
export function withHash<T extends object>(value: T): T & { readonly hash: string } {
  return { ...value, hash: contentHash(value) }
}
