import type { Place } from './document.ts'
import { afterString } from './json-scan.ts'
import { lineTable } from './line-table.ts'
import { segmentsOf } from './pointer.ts'

/**
 * Finds where values stand in a valid, strict JSON text. Only containers that are asked about are looked into, each
 * once: a position per record is affordable, one per value of a large file is not.
 */
export function jsonPlaces(text: string): (pointer: string) => Place {
  const lineOf = lineTable(text)
  const containers = new Map<number, ReadonlyMap<string, number>>()

  function childrenAt(offset: number): ReadonlyMap<string, number> {
    let children = containers.get(offset)
    if (children === undefined) {
      children = readChildren(text, offset)
      containers.set(offset, children)
    }
    return children
  }

  return (pointer) => {
    let offset = skipSpace(text, 0)
    for (const segment of segmentsOf(pointer)) {
      const child = childrenAt(offset).get(segment)
      if (child === undefined) break
      offset = child
    }
    return lineOf(offset)
  }
}

/** Key or index of each direct child with the offset of its value. A repeated key keeps the last, as JSON.parse does. */
function readChildren(text: string, start: number): ReadonlyMap<string, number> {
  const children = new Map<string, number>()
  const isObject = text[start] === '{'
  if (!isObject && text[start] !== '[') return children
  let at = skipSpace(text, start + 1)
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    let key = String(children.size)
    if (isObject) {
      const end = afterString(text, at)
      key = String(JSON.parse(text.slice(at, end)))
      at = skipSpace(text, skipSpace(text, end) + 1)
    }
    children.set(key, at)
    at = skipSpace(text, afterValue(text, at))
    if (text[at] === ',') at = skipSpace(text, at + 1)
  }
  return children
}

function afterValue(text: string, start: number): number {
  let depth = 0
  let at = start
  while (at < text.length) {
    const char = text[at]
    if (char === '"') {
      at = afterString(text, at)
      if (depth === 0) return at
      continue
    }
    if (char === '{' || char === '[') depth += 1
    else if (char === '}' || char === ']') {
      if (depth === 0) return at
      depth -= 1
      if (depth === 0) return at + 1
    } else if (char === ',' && depth === 0) return at
    at += 1
  }
  return at
}

function skipSpace(text: string, start: number): number {
  let at = start
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1
  return at
}
