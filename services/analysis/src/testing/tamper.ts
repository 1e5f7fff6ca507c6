import { contentHash } from '../proof/content-hash.ts'

/** One leaf of a JSON value, changed. */
export interface Tampered {
  /** JSON pointer of the leaf. */
  readonly at: string
  readonly json: unknown
}

/** Every way to change one leaf of a JSON value: texts get a character more, numbers are one higher, flags turn. */
export function tamperings(json: unknown): readonly Tampered[] {
  return leavesOf(json, []).map((path) => {
    const copy = structuredClone(json)
    change(copy, path)
    return { at: path.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''), json: copy }
  })
}

/** What a forger does who knows the format: every hash is worked out anew. */
export function rehashed(json: unknown): unknown {
  const renew = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renew)
    if (typeof value !== 'object' || value === null) return value
    const fresh = Object.fromEntries(Object.entries(value).map(([name, field]) => [name, renew(field)]))
    return 'hash' in fresh ? { ...fresh, hash: contentHash(fresh) } : fresh
  }
  return renew(json)
}

function leavesOf(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, field]) => leavesOf(field, [...path, name]))
}

function change(root: unknown, path: readonly string[]): void {
  let at = root
  for (const name of path.slice(0, -1)) at = (at as Readonly<Record<string, unknown>>)[name]
  const last = path.at(-1) ?? ''
  const holder = at as Record<string, unknown>
  holder[last] = changed(holder[last])
}

function changed(value: unknown): unknown {
  if (typeof value === 'string') return `${value}x`
  if (typeof value === 'number') return value + 1
  return typeof value === 'boolean' ? !value : 1
}
