import type { ExportRow } from '../export/exported.ts'
import type { QueryAnswer } from './queries-queries.ts'

/** A cell as it is shown: an asset, several things, or words. */
export type Shown =
  | { readonly sort: 'asset'; readonly id: string; readonly kind: string; readonly name: string }
  | { readonly sort: 'list'; readonly items: readonly Shown[] }
  | { readonly sort: 'number'; readonly value: number }
  | { readonly sort: 'words'; readonly words: string }

/** Reads a cell as the API sends it. */
export function shownCell(cell: unknown): Shown {
  if (typeof cell === 'number') return { sort: 'number', value: cell }
  if (cell === null || typeof cell !== 'object') return { sort: 'words', words: cell === null ? '' : String(cell) }
  if (Array.isArray(cell)) return { sort: 'list', items: cell.map(shownCell) }
  const asset = field(cell, 'asset')
  if (asset !== undefined)
    return { sort: 'asset', id: text(asset, 'id'), kind: text(asset, 'kind'), name: text(asset, 'name') }
  const foothold = field(cell, 'foothold')
  if (foothold !== undefined) return { sort: 'words', words: `${text(foothold, 'access')}@${text(foothold, 'asset')}` }
  const relation = field(cell, 'relation')
  if (relation !== undefined)
    return { sort: 'words', words: `${text(relation, 'from')} ${text(relation, 'type')} ${text(relation, 'to')}` }
  const step = field(cell, 'step')
  if (step !== undefined)
    return { sort: 'words', words: `${text(step, 'from')} → ${text(step, 'to')} (${text(step, 'id')})` }
  return { sort: 'words', words: JSON.stringify(field(cell, 'map') ?? cell) }
}

/** A cell in words, for sorting and for files. */
export function wordsOf(cell: Shown): string {
  switch (cell.sort) {
    case 'asset':
      return cell.name === cell.id || cell.name === '' ? cell.id : `${cell.name} (${cell.id})`
    case 'list':
      return cell.items.map(wordsOf).join('; ')
    case 'number':
      return String(cell.value)
    case 'words':
      return cell.words
  }
}

/** An answer's rows, for a file. */
export function exportedRows({ columns, rows }: Pick<QueryAnswer, 'columns' | 'rows'>): readonly ExportRow[] {
  return rows.map(({ cells }) =>
    Object.fromEntries(
      columns.map((column, index) => {
        const cell = shownCell(cellsOf(cells)[index] ?? null)
        return [column, cell.sort === 'number' ? cell.value : wordsOf(cell)]
      }),
    ),
  )
}

export function cellsOf(cells: unknown): readonly unknown[] {
  return Array.isArray(cells) ? cells : []
}

function field(cell: object, name: string): object | undefined {
  const value: unknown = Object.keys(cell).length === 1 ? Reflect.get(cell, name) : undefined
  return typeof value === 'object' && value !== null ? value : undefined
}

function text(of: object, name: string): string {
  const value: unknown = Reflect.get(of, name)
  return typeof value === 'string' ? value : '?'
}
