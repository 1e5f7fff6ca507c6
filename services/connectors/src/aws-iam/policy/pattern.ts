/** Part of a pattern's text; `literal` parts came from a variable or an escape, so their `*` and `?` mean themselves. */
export interface PatternPart {
  readonly text: string
  readonly literal: boolean
}

/** One character; or any run of characters; or any run without a colon; or any one character. */
export type Token = string | typeof anyRun | typeof segmentRun | typeof anyOne | typeof segmentOne

const anyRun = Symbol('any run')
const segmentRun = Symbol('run without colon')
const anyOne = Symbol('any character')
const segmentOne = Symbol('any character but a colon')

/** A compiled pattern. `prefix` is set where the pattern is plain text with at most one run, at its end. */
export interface Pattern {
  readonly tokens: readonly Token[]
  readonly prefix?: string
  readonly open: boolean
  /** The plain text that it begins with. */
  readonly head: string
}

/**
 * Compiles the wildcards `*` and `?`. In an `arn`, they stay within the first five colon-separated segments, unless a
 * `*` ends the pattern; the sixth may hold colons of its own.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function compilePattern(parts: string | readonly PatternPart[], kind: 'arn' | 'text'): Pattern {
  const tokens: Token[] = []
  let colons = kind === 'arn' ? 0 : Number.POSITIVE_INFINITY
  for (const { text, literal } of typeof parts === 'string' ? [{ text: parts, literal: false }] : parts) {
    for (const char of text) {
      if (char === '*' && !literal) tokens.push(colons < 5 ? segmentRun : anyRun)
      else if (char === '?' && !literal) tokens.push(colons < 5 ? segmentOne : anyOne)
      else {
        if (char === ':') colons += 1
        tokens.push(char)
      }
    }
  }
  if (tokens.at(-1) === segmentRun) tokens[tokens.length - 1] = anyRun
  const open = tokens.at(-1) === anyRun
  const plain = open ? tokens.slice(0, -1) : tokens
  const isPlain = plain.every((token) => typeof token === 'string')
  const firstOpen = tokens.findIndex((token) => typeof token !== 'string')
  const head = tokens.slice(0, firstOpen === -1 ? tokens.length : firstOpen).join('')
  return { tokens, open, head, ...(isPlain ? { prefix: head } : {}) }
}

/** True if the whole text fits the pattern. Takes time proportional to their lengths multiplied, whatever the pattern. */
export function matches(pattern: Pattern, text: string): boolean {
  if (pattern.prefix !== undefined) return pattern.open ? text.startsWith(pattern.prefix) : text === pattern.prefix
  const { tokens } = pattern
  let at = closure(tokens, new Set([0]))
  for (const char of text) {
    const next = new Set<number>()
    for (const state of at) {
      const token = tokens[state]
      if (token !== undefined && accepts(token, char)) next.add(isRun(token) ? state : state + 1)
    }
    if (next.size === 0) return false
    at = closure(tokens, next)
  }
  return at.has(tokens.length)
}

export function isRun(token: Token): boolean {
  return token === anyRun || token === segmentRun
}

/** True if the token can stand for the character. */
export function accepts(token: Token, char: string): boolean {
  if (typeof token === 'string') return token === char
  return token === anyRun || token === anyOne || char !== ':'
}

/** The states reached without reading: a run may be empty. */
function closure(tokens: readonly Token[], states: Set<number>): Set<number> {
  for (const state of states) {
    const token = tokens[state]
    if (token !== undefined && isRun(token)) states.add(state + 1)
  }
  return states
}

/** The token for one character of what the run stands for. */
export function oneOf(run: Token): Token {
  return run === anyRun ? anyOne : segmentOne
}
