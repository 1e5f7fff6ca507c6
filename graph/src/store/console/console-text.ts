import { type Refusal, refusal } from './refusal.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Characters of a text at the most. */
const longestText = 20_000

/** A person's Cypher that looks as if it only read the graph. Only `consoleText` makes one; the plan is checked besides. */
export class ConsoleText {
  readonly #text: string
  /** Names of the parameters that it takes, in order. */
  readonly parameters: readonly string[]

  private constructor(text: string, parameters: readonly string[]) {
    this.#text = text
    this.parameters = parameters
  }

  toString(): string {
    return this.#text
  }

  /** Checks what a person wrote, word by word. */
  static of(text: string): ConsoleText | Refusal {
    if (text.length > longestText) return refusal('too-long', `A query has at most ${longestText} characters.`)
    const escaped = /\\u+[0-9a-f]{4}/i.exec(text)
    // The database decodes these before it reads the text, inside and outside of quotes: what is checked must be what is run.
    if (escaped !== null) {
      const before = text.slice(0, escaped.index).split('\n')
      const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
      return refusal('escape', 'Write the character itself instead of its code.', place)
    }
    const tokens = tokensOf(text)
    if ('what' in tokens) return refusal('syntax', `This ${words[tokens.what]} is not closed.`, tokens)
    const wrong = wrongIn(tokens)
    if (wrong !== undefined) return wrong
    const names = tokens.flatMap((token) => (token.sort === 'parameter' ? [token.text] : []))
    return new ConsoleText(text, [...new Set(names)])
  }
}

const words = { text: 'text', name: 'name in backticks', comment: 'comment' }

/** Clauses that a reading query can begin with. */
const beginnings = ['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL']

/** Clauses that change something, read files, or leave the estate's database. */
const forbidden: ReadonlyMap<string, string> = new Map([
  ...['CREATE', 'INSERT', 'MERGE', 'SET', 'DELETE', 'DETACH', 'NODETACH', 'REMOVE', 'DROP', 'FOREACH'].map(
    (word) => [word, 'changes the graph, and the console only reads'] as const,
  ),
  ['LOAD', 'reads files, and the console only reads the graph'],
  ['USE', 'names another graph, and the console reads this one'],
  ['TRANSACTIONS', 'opens transactions of its own, and the console has one'],
])

/** Functions whose names have dots and that compute from their arguments alone. */
const dottedFunctions = /^(?:date|datetime|localdatetime|time|localtime|duration|point|vector\.similarity)\.[a-z]+$/i

function wrongIn(tokens: readonly Token[]): Refusal | undefined {
  const [first] = tokens
  if (first === undefined) return refusal('syntax', 'There is no query.')
  if (first.sort !== 'word' || !beginnings.includes(first.text.toUpperCase()))
    return refusal('beginning', `A query begins with ${beginnings.join(', ')}.`, first)
  for (const [index, token] of tokens.entries()) {
    const [before, after] = [tokens[index - 1]?.text, tokens[index + 1]?.text]
    if (token.sort === 'other') {
      if (token.text === ';' && after !== undefined) return refusal('several', 'One query at a time.', token)
      if (token.text === '$') return refusal('dynamic', 'Labels and types are named, not computed.', token)
    }
    if (token.sort === 'word') {
      const why = forbidden.get(token.text.toUpperCase())
      // Behind these it is a property, a label or a type; before these a variable or the key of a map, which no clause stands before.
      const isName =
        (before !== undefined && '.:|&!'.includes(before)) || (after !== undefined && ':.,)]='.includes(after))
      if (why !== undefined && !isName) return refusal('clause', `${token.text.toUpperCase()} ${why}.`, token)
      if (token.text.toUpperCase() === 'CALL' && !isName && after !== '{' && after !== '(')
        return refusal('procedure', 'The console calls no procedures, only subqueries: CALL (…) { … }.', token)
    }
    if (after === '(' && before === '.' && token.sort !== 'other') {
      const name = dottedName(tokens, index)
      if (!dottedFunctions.test(name))
        return refusal('function', `The console does not know the function ${name}.`, token)
    }
  }
  return undefined
}

/** The whole of a name with dots that ends at a token. */
function dottedName(tokens: readonly Token[], end: number): string {
  let start = end
  while (tokens[start - 1]?.text === '.' && tokens[start - 2] !== undefined) start -= 2
  return tokens
    .slice(start, end + 1)
    .map(({ text }) => text)
    .join('')
}
