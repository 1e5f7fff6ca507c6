import type { CypherText } from '../cypher-text.ts'

/** A query's text as people read it: without the margin that it has in its file. */
export function shownText(cypher: CypherText): string {
  const lines = cypher.toString().replace(/^\n/, '').trimEnd().split('\n')
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(margin)).join('\n')
}
