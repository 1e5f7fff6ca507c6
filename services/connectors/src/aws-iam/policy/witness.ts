import { accepts, isRun, matches, oneOf, type Pattern, type Token } from './pattern.ts'

/** Stands where a pattern leaves a character open. Private use, so no policy spells it out. */
const neutral = '\u{e000}'

/** More pairs of positions than any real pair of patterns has; beyond it no example is looked for. */
const maxStates = 200_000

interface Node {
  readonly states: readonly number[]
  readonly before: Node | undefined
  readonly char: string
}

/**
 * A text that fits all the patterns, or undefined where none does. It spells out as little as it can: what the patterns
 * leave open holds a character that occurs in no policy. Runs are not left empty where one character fits.
 */
export function witness(patterns: readonly Pattern[]): string | undefined {
  const longest = patterns.map(({ head }) => head).reduce((a, b) => (b.length > a.length ? b : a), '')
  if (!patterns.every(({ head }) => longest.startsWith(head))) return undefined
  const plain = ofPlain(patterns, longest)
  if (plain !== unsettled) return plain
  const tokens = patterns.map((pattern) =>
    pattern.tokens.flatMap((token): Token[] => (isRun(token) ? [oneOf(token), token] : [token])),
  )
  return search(tokens) ?? search(patterns.map((pattern) => pattern.tokens))
}

const unsettled = Symbol('unsettled')

/** Nearly all patterns are plain text with at most a final run, or meet one that is plain text throughout. */
function ofPlain(patterns: readonly Pattern[], longest: string): string | undefined | typeof unsettled {
  const exact = patterns.find(({ prefix, open }) => prefix !== undefined && !open)?.prefix
  if (exact !== undefined) return patterns.every((pattern) => matches(pattern, exact)) ? exact : undefined
  return patterns.every(({ prefix }) => prefix !== undefined) ? longest + neutral : unsettled
}

/** A breadth-first search of the product of the patterns, so the text found is a shortest one. */
function search(patterns: readonly (readonly Token[])[]): string | undefined {
  const start: Node = { states: patterns.map(() => 0), before: undefined, char: '' }
  const seen = new Set([start.states.join()])
  const queue = [start]
  for (const node of queue) {
    if (node.states.every((state, which) => state === patterns[which]?.length)) return spelled(node)
    const heads = node.states.map((state, which) => patterns[which]?.[state])
    const next: Node[] = heads.flatMap((token, which) =>
      token !== undefined && isRun(token) ? [skip(node, which)] : [],
    )
    const chars = new Set([...heads.filter((token) => typeof token === 'string'), neutral])
    for (const char of chars) {
      if (heads.every((token) => token !== undefined && accepts(token, char))) next.push(read(node, heads, char))
    }
    for (const each of next) {
      const key = each.states.join()
      if (seen.has(key) || seen.size > maxStates) continue
      seen.add(key)
      queue.push(each)
    }
  }
  return undefined
}

/** Leaves a run. */
function skip(node: Node, which: number): Node {
  return { states: node.states.map((state, at) => (at === which ? state + 1 : state)), before: node, char: '' }
}

function read(node: Node, heads: readonly (Token | undefined)[], char: string): Node {
  const states = node.states.map((state, at) => {
    const token = heads[at]
    return token !== undefined && isRun(token) ? state : state + 1
  })
  return { states, before: node, char }
}

function spelled(end: Node): string {
  let text = ''
  for (let node: Node | undefined = end; node !== undefined; node = node.before) text = node.char + text
  return text
}
