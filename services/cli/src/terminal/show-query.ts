import { z } from 'zod'
import type { QueryAnswer } from '../query-answer.ts'
import { counted } from './frame.ts'
import { safeText } from './safe-text.ts'
import { style } from './style.ts'

const ends = z.object({ id: z.string(), type: z.string(), from: z.string().nullable(), to: z.string().nullable() })
const named = z.union([
  z.object({ asset: z.object({ id: z.string() }) }).transform(({ asset }) => asset.id),
  z
    .object({ foothold: z.object({ asset: z.string(), access: z.string() }) })
    .transform(({ foothold }) => `${foothold.access}@${foothold.asset}`),
  z.object({ relation: ends }).transform(({ relation: { from, type, to } }) => `${from ?? '?'} ${type} ${to ?? '?'}`),
  z.object({ step: ends }).transform(({ step: { id, from, to } }) => `${from ?? '?'} → ${to ?? '?'} (${id})`),
])

/** What a query found, for people: a line for each row. */
export function showQuery({ revision, publishing, columns, rows, bounded }: QueryAnswer): string {
  const found = rows.length === 0 ? 'No row' : counted(rows.length, 'row', 'rows')
  const units = { rows: 'rows', size: 'characters', time: 'milliseconds' }
  return [
    `${found} of revision ${revision}`,
    ...(bounded === null ? [] : [style('bounded', `Cut short at ${bounded.limit} ${units[bounded.by]}.`)]),
    ...(publishing === null
      ? []
      : [style('bounded', `Revision ${publishing} was being published: parts may be of it already.`)]),
    ...(rows.length === 0 ? [] : ['', columns.map(safeText).join('  |  ')]),
    ...rows.map(({ cells }) => cells.map((cell) => safeText(shown(cell))).join('  |  ')),
  ].join('\n')
}

function shown(cell: unknown): string {
  if (cell === null) return '–'
  if (Array.isArray(cell)) return cell.length === 0 ? '–' : cell.map(shown).join(', ')
  if (typeof cell !== 'object') return String(cell)
  return named.safeParse(cell).data ?? JSON.stringify(cell)
}
