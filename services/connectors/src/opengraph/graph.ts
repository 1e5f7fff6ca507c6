import type { ClaimBuilder } from '../claims/claim-builder.ts'
import { isTable, type ListedRecord } from '../reading/listed-records.ts'
import { pointer } from '../reading/pointer.ts'
import type { Mapping } from './mapping.ts'

/** What all nodes and edges of one file have in common. */
export interface Graph {
  readonly builder: ClaimBuilder
  readonly mapping: Mapping | undefined
  /** We wrote it, so kinds, relations and ids are ours. */
  readonly isOwn: boolean
  /** Whose graph it is: ids count within it. */
  readonly system: string
}

/** The lists of a graph, not yet checked. */
export interface RawGraph {
  readonly nodes: readonly ListedRecord[]
  readonly edges: readonly ListedRecord[]
  /** `metadata.source_kind`. */
  readonly sourceKind: string | undefined
  /** It has OpenGraph's own frame. */
  readonly isFramed: boolean
}

/** The source kind of graphs that we write. */
export const ownSourceKind = 'Throughline'

/**
 * Finds the graph: `{graph: {nodes, edges}}` as OpenGraph has it, `{data: {nodes, edges}}` as BloodHound's API answers, or
 * the two lists alone. Nodes may be a table by id.
 */
export function graphIn(value: unknown): RawGraph | undefined {
  if (!isTable(value)) return undefined
  const metadata = isTable(value['metadata']) ? value['metadata'] : isTable(value['meta']) ? value['meta'] : {}
  const kind = metadata['source_kind']
  const sourceKind = typeof kind === 'string' && kind !== '' ? kind : undefined
  for (const [name, isFramed] of [
    ['graph', true],
    ['data', false],
    [undefined, false],
  ] as const) {
    const holder = name === undefined ? value : value[name]
    if (!isTable(holder) || !Array.isArray(holder['edges']) || !isList(holder['nodes'])) continue
    const at = name === undefined ? '' : pointer(name)
    return {
      nodes: nodesIn(holder['nodes'], `${at}/nodes`),
      edges: recordsIn(holder['edges'], `${at}/edges`),
      sourceKind,
      isFramed,
    }
  }
  return undefined
}

/** True where a node or an edge looks like OpenGraph's: others keep nodes and edges too. */
export function looksLikeGraph({ nodes, edges, isFramed }: RawGraph): boolean {
  const hasKinds = nodes.some(
    ({ value }) => isTable(value) && (Array.isArray(value['kinds']) || typeof value['kind'] === 'string'),
  )
  const hasKind = edges.some(({ value }) => isTable(value) && typeof value['kind'] === 'string')
  return (nodes.length === 0 && edges.length === 0 && isFramed) || hasKinds || (nodes.length === 0 && hasKind)
}

function isList(value: unknown): value is readonly unknown[] | Readonly<Record<string, unknown>> {
  return Array.isArray(value) || isTable(value)
}

function nodesIn(nodes: readonly unknown[] | Readonly<Record<string, unknown>>, at: string): readonly ListedRecord[] {
  if (Array.isArray(nodes)) return recordsIn(nodes, at)
  return Object.entries(nodes).map(([id, value]) => ({
    value: isTable(value) ? { id, ...value } : value,
    at: at + pointer(id),
  }))
}

function recordsIn(list: readonly unknown[], at: string): readonly ListedRecord[] {
  return list.map((value, index) => ({ value, at: at + pointer(index) }))
}
