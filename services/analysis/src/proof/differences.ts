import type { Problem } from '../answers/verify.ts'

/** How many characters of a value are told. */
const told = 80

/**
 * Where two JSON values are not the same, by JSON pointer, at the deepest places.
 * @param says who says the first: "the proof"
 */
export function differences(claimed: unknown, derived: unknown, at: string, says: string): Problem[] {
  if (isObject(claimed) && isObject(derived) && Array.isArray(claimed) === Array.isArray(derived)) {
    const names = new Set([...Object.keys(claimed), ...Object.keys(derived)])
    return [...names].flatMap((name) => differences(claimed[name], derived[name], `${at}/${pointed(name)}`, says))
  }
  if (claimed === derived) return []
  return [{ at, what: `${says} says ${text(claimed)}, but from its facts follows ${text(derived)}.` }]
}

/** A name as part of a JSON pointer (RFC 6901). */
export function pointed(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function text(value: unknown): string {
  if (value === undefined) return 'nothing'
  const json = JSON.stringify(value)
  return json.length > told ? `${json.slice(0, told)}…` : json
}
