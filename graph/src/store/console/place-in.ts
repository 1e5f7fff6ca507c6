import type { Place } from './refusal.ts'

const place = /\s*\(line (\d+), column (\d+) \(offset: \d+\)\)[\s\S]*$/

/** Where the database says a text is wrong. It was told the text behind a line of its own. */
export function placeIn(message: string): Place | undefined {
  const [, line, column] = place.exec(message) ?? []
  if (line === undefined || column === undefined) return undefined
  return { line: Math.max(Number(line) - 1, 1), column: Math.max(Number(column), 1) }
}

/** What the database says, without the place and the line that it quotes. */
export function withoutPlace(message: string): string {
  return message.replace(place, '')
}
