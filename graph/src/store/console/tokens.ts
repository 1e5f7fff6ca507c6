/** A piece of Cypher that is neither blank nor comment. */
export interface Token {
  /** `word`: a bare name or keyword. `name`: one in backticks, without them. `parameter`: without its `$`. `other`: one character of anything else. */
  readonly sort: 'word' | 'name' | 'text' | 'number' | 'parameter' | 'other'
  readonly text: string
  /** From 1 on. */
  readonly line: number
  /** From 1 on. */
  readonly column: number
}

/** Why a text has no tokens: something is not closed. */
export interface Unclosed {
  readonly what: 'text' | 'name' | 'comment'
  readonly line: number
  readonly column: number
}

const pieces = [
  ['blank', /\s+/y],
  ['blank', /\/\/[^\r\n]*/y],
  ['blank', /\/\*[\s\S]*?\*\//y],
  ['text', /'(?:\\[\s\S]|[^'\\])*'/y],
  ['text', /"(?:\\[\s\S]|[^"\\])*"/y],
  ['name', /`(?:``|[^`])*`/y],
  ['parameter', /\$(?:[\p{ID_Start}\p{Pc}_0-9][\p{ID_Continue}\p{Sc}]*|`(?:``|[^`])*`)/uy],
  ['word', /[\p{ID_Start}\p{Pc}][\p{ID_Continue}\p{Sc}]*/uy],
  ['number', /\d[\p{ID_Continue}]*/uy],
] as const

const unclosed = { "'": 'text', '"': 'text', '`': 'name', '/': 'comment' } as const

/** Cuts Cypher into its tokens as the database does; blanks and comments fall away. */
export function tokensOf(cypher: string): readonly Token[] | Unclosed {
  const tokens: Token[] = []
  const place = placeIn(cypher)
  for (let at = 0; at < cypher.length; ) {
    const found = pieceAt(cypher, at)
    const { line, column } = place(at)
    if (found === undefined) {
      const character = cypher[at] ?? ''
      const isComment = cypher.startsWith('/*', at)
      if (character in unclosed && (character !== '/' || isComment))
        return { what: unclosed[character as keyof typeof unclosed], line, column }
      tokens.push({ sort: 'other', text: character, line, column })
      at += 1
      continue
    }
    if (found.sort !== 'blank') tokens.push({ sort: found.sort, text: bare(found.sort, found.text), line, column })
    at += found.text.length
  }
  return tokens
}

function pieceAt(cypher: string, at: number) {
  for (const [sort, pattern] of pieces) {
    pattern.lastIndex = at
    const [text] = pattern.exec(cypher) ?? []
    if (text !== undefined) return { sort, text }
  }
  return undefined
}

function bare(sort: Token['sort'], text: string): string {
  const named = sort === 'parameter' ? text.slice(1) : text
  if (!named.startsWith('`')) return named
  return named.slice(1, -1).replaceAll('``', '`')
}

/** Lines and columns of rising offsets. */
function placeIn(text: string): (offset: number) => { line: number; column: number } {
  let [line, start, at] = [1, 0, 0]
  return (offset) => {
    for (; at < offset; at++)
      if (text[at] === '\n') {
        line += 1
        start = at + 1
      }
    return { line, column: offset - start + 1 }
  }
}
