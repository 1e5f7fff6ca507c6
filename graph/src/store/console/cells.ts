import type { AssetKind } from '../../ontology/define-asset.ts'
import { isNode, isPath, isRelationship } from '../driver.ts'

/** A value of a result. Assets, relations, footholds and steps are told by their one key. */
export type Cell =
  | null
  | string
  | number
  | boolean
  | readonly Cell[]
  | { readonly asset: { readonly id: string; readonly kind: AssetKind['kind']; readonly name: string } }
  /** A relation or capability; its ends are null where time ran out before they were read. */
  | { readonly relation: RelationCell }
  | { readonly foothold: { readonly asset: string; readonly access: string } }
  | { readonly step: RelationCell }
  | { readonly map: Readonly<Record<string, Cell>> }

/** Ids of assets, or of footholds. */
export interface RelationCell {
  /** Of a step its rule. */
  readonly id: string
  readonly type: string
  from: string | null
  to: string | null
}

/** Makes cells of the database's values, and gathers the relations whose ends are still to be read. */
export class CellMaker {
  /** By the database's own id. */
  readonly pending = new Map<string, RelationCell[]>()

  cell(value: unknown): Cell {
    if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean')
      return value ?? null
    // JSON has no word for the infinite.
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
    if (typeof value !== 'object') return String(value)
    if (Array.isArray(value)) return value.map((item) => this.cell(item))
    if (isNode(value)) return nodeCell(value.properties)
    if (isRelationship(value)) return this.relationCell(value.elementId, value.type, value.properties)
    if (isPath(value))
      return [
        this.cell(value.start),
        ...value.segments.flatMap(({ relationship, end }) => [this.cell(relationship), this.cell(end)]),
      ]
    if (Object.getPrototypeOf(value) !== Object.prototype) return String(value)
    return { map: Object.fromEntries(Object.entries(value).map(([key, held]) => [key, this.cell(held)])) }
  }

  /** Fills in the ends of the relations that are pending. */
  fillEnds(ends: Iterable<{ readonly element: string; readonly from: string; readonly to: string }>): void {
    for (const { element, from, to } of ends)
      for (const cell of this.pending.get(element) ?? []) {
        cell.from = from
        cell.to = to
      }
  }

  private relationCell(element: string, type: string, properties: Readonly<Record<string, unknown>>): Cell {
    const isStep = 'rule' in properties
    const cell = { id: text(properties[isStep ? 'rule' : 'id']), type, from: null, to: null }
    const known = this.pending.get(element)
    if (known === undefined) this.pending.set(element, [cell])
    else known.push(cell)
    return isStep ? { step: cell } : { relation: cell }
  }
}

/** The assets that a cell names, each once, in order. */
export function assetsIn(cell: Cell): readonly string[] {
  return [...new Set(named(cell))]
}

function named(cell: Cell): readonly string[] {
  if (typeof cell !== 'object' || cell === null) return []
  if (isList(cell)) return cell.flatMap(named)
  if ('asset' in cell) return [cell.asset.id]
  if ('relation' in cell) return [cell.relation.from, cell.relation.to].filter((end) => end !== null)
  if ('foothold' in cell) return [cell.foothold.asset]
  if ('step' in cell) return [cell.step.from, cell.step.to].flatMap((end) => end?.slice(end.indexOf('@') + 1) ?? [])
  return Object.values(cell.map).flatMap(named)
}

function isList(cell: object): cell is readonly Cell[] {
  return Array.isArray(cell)
}

function nodeCell(properties: Readonly<Record<string, unknown>>): Cell {
  if ('access' in properties)
    return { foothold: { asset: text(properties['asset']), access: text(properties['access']) } }
  const [id, kind, name] = [text(properties['id']), text(properties['kind']), text(properties['name'])]
  return { asset: { id, kind, name } }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
