import type { Access } from '@throughline/graph/footholds/access.ts'

/** How firmly a station is held, by the form of the line that leads to it: dashed, dotted, thin, thick. */
const lines: Readonly<Record<Access, string>> = {
  reach: '┄',
  inject: '┈',
  fed: '┈',
  append: '┈',
  own: '┈',
  steer: '─',
  converse: '─',
  read: '─',
  control: '━',
  write: '━',
}

/** The line to a station that is held so. */
export function lineTo(access: Access): string {
  return lines[access]
}

/** A path as one line: `o┄┄o──o━━●`. */
export function miniature(accesses: readonly Access[]): string {
  const stations = accesses.map(
    (access, index) => `${lineTo(access).repeat(2)}${index === accesses.length - 1 ? '●' : 'o'}`,
  )
  return `o${stations.join('')}`
}
