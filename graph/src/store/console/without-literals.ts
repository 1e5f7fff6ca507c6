import { tokensOf } from './tokens.ts'

/** A query as it may stand in a log: no comments, and a `?` for each text and number in it. */
export function withoutLiterals(cypher: string): string {
  const tokens = tokensOf(cypher)
  if ('what' in tokens) return `(a ${tokens.what} is not closed)`
  const word = /[\p{ID_Continue}?$]/u
  return tokens
    .map(({ sort, text }) => {
      if (sort === 'text' || sort === 'number') return '?'
      if (sort === 'name') return `\`${text}\``
      return sort === 'parameter' ? `$${text}` : text
    })
    .reduce(
      (line, next) => (word.test(line.at(-1) ?? '') && word.test(next[0] ?? '') ? `${line} ${next}` : `${line}${next}`),
      '',
    )
}
