import type { Place } from './document.ts'
import { pointer, segmentsOf } from './pointer.ts'

const header = /^\s*(\[\[?)\s*(.+?)\s*\]\]?\s*(?:#.*)?$/
const keyPart = /\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([\w-]+))\s*(\.|=|$)/y

/**
 * Finds the lines of tables and keys in a valid TOML text, which its parser does not tell. Values inside inline tables
 * and arrays get the place of the key that holds them.
 */
export function tomlPlaces(text: string): (path: string) => Place {
  let found: ReadonlyMap<string, Place> | undefined
  return (path) => {
    found ??= readPlaces(text)
    for (let segments = segmentsOf(path); segments.length > 0; segments = segments.slice(0, -1)) {
      const place = found.get(pointer(...segments))
      if (place !== undefined) return place
    }
    return { line: 1, column: 1 }
  }
}

function readPlaces(text: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const arrays = new Map<string, number>()
  let table: (string | number)[] = []
  let multiline: string | undefined
  for (const [index, line] of text.split('\n').entries()) {
    if (multiline !== undefined) {
      if (line.includes(multiline)) multiline = undefined
      continue
    }
    const column = line.length - line.trimStart().length + 1
    const [, brackets, name] = header.exec(line.trimEnd()) ?? []
    const keys = keysOf(name ?? line, name === undefined ? '=' : '')
    if (keys.length === 0) continue
    if (name !== undefined) {
      table = inArrays(keys, arrays)
      if (brackets === '[[') {
        const next = (arrays.get(pointer(...keys)) ?? -1) + 1
        arrays.set(pointer(...keys), next)
        table = [...inArrays(keys.slice(0, -1), arrays), ...keys.slice(-1), next]
      }
    }
    const full = name === undefined ? [...table, ...keys] : table
    for (let length = full.length; length > 0; length -= 1) {
      const path = pointer(...full.slice(0, length))
      if (!places.has(path)) places.set(path, { line: index + 1, column })
    }
    if (name === undefined) multiline = openedBy(line)
  }
  return places
}

/** The segments of a table's name, with the current index after each array of tables. */
function inArrays(keys: readonly string[], arrays: ReadonlyMap<string, number>): (string | number)[] {
  return keys.flatMap((key, at) => {
    const index = arrays.get(pointer(...keys.slice(0, at + 1)))
    return index === undefined ? [key] : [key, index]
  })
}

/** The parts of a dotted key that ends in `=` or, for a header, at the end; none where the line is no key. */
function keysOf(line: string, end: '=' | ''): string[] {
  const keys: string[] = []
  keyPart.lastIndex = 0
  for (let match = keyPart.exec(line); match !== null; match = keyPart.exec(line)) {
    keys.push(match[1] ?? match[2] ?? match[3] ?? '')
    if (match[4] === end) return keys
    if (match[4] !== '.') return []
  }
  return []
}

/** The quotes of a text over several lines that the line opens and does not close. */
function openedBy(line: string): string | undefined {
  return ['"""', "'''"].find((quotes) => line.split(quotes).length % 2 === 0)
}
