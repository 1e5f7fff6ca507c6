import { maxDepth } from './document.ts'

const quote = 34
const comma = 44
const slash = 47
const backslash = 92
const opens = new Set([91, 123])
const closes = new Set([93, 125])

/** What one pass over a JSON text found without recursion. */
export interface JsonScan {
  /** Offset of the first bracket nested too deep. */
  readonly tooDeepAt?: number
  /** The text as strict JSON of the same length: comments and trailing commas became spaces. */
  readonly strict: string
}

/** Measures the nesting of a JSON text and, where `comments` are allowed, blanks comments and trailing commas. */
export function scanJson(text: string, comments: boolean): JsonScan {
  const blanks: [start: number, end: number][] = []
  let depth = 0
  let commaAt = 0
  let previous = 0
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      at = afterString(text, at)
      previous = code
      continue
    }
    const end = comments && code === slash ? afterComment(text, at) : undefined
    if (end !== undefined) {
      blanks.push([at, end])
      at = end
      continue
    }
    if (opens.has(code)) {
      depth += 1
      if (depth > maxDepth) return { tooDeepAt: at, strict: text }
    } else if (closes.has(code)) {
      depth -= 1
      if (comments && previous === comma) blanks.push([commaAt, commaAt + 1])
    }
    // A comma that follows a bracket or another comma trails nothing, so it stays and is refused.
    if (code === comma && previous !== comma && !opens.has(previous)) commaAt = at
    if (code > 32) previous = code === comma && commaAt !== at ? 0 : code
    at += 1
  }
  return { strict: blank(text, blanks) }
}

/** Offset after the string that begins at the quote, or the text's end where it is not closed. */
export function afterString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === quote) return at + 1
    at += code === backslash ? 2 : 1
  }
  return text.length
}

function afterComment(text: string, start: number): number | undefined {
  const second = text[start + 1]
  if (second === '/') {
    const end = text.indexOf('\n', start)
    return end === -1 ? text.length : end
  }
  if (second !== '*') return undefined
  const end = text.indexOf('*/', start + 2)
  return end === -1 ? undefined : end + 2
}

function blank(text: string, ranges: readonly (readonly [number, number])[]): string {
  const parts: string[] = []
  let from = 0
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    parts.push(text.slice(from, start), text.slice(start, end).replaceAll(/[^\n]/g, ' '))
    from = end
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from)
}
