import type { Exported, ExportRow, ExportValue } from './exported.ts'
import { xmlText } from './xml.ts'

/** What is shown as GraphML, which Gephi, yEd and NetworkX read. Attributes are named and typed by their values. */
export function graphmlOf({ nodes, edges, title }: Exported): string {
  const nodeKeys = keysOf(nodes, ['id'])
  const edgeKeys = keysOf(edges, ['from', 'to'])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...[...nodeKeys].map(([name, type], index) => keyElement(`n${index}`, 'node', name, type)),
    ...[...edgeKeys].map(([name, type], index) => keyElement(`e${index}`, 'edge', name, type)),
    `  <graph id="${xmlText(title)}" edgedefault="directed">`,
    ...nodes.map((row) => `    <node id="${xmlText(String(row['id']))}">${dataOf(row, nodeKeys, 'n')}</node>`),
    ...edges.map(
      (row) =>
        `    <edge source="${xmlText(String(row['from']))}" target="${xmlText(String(row['to']))}">${dataOf(row, edgeKeys, 'e')}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}

type KeyType = 'string' | 'double' | 'boolean'

function keysOf(rows: readonly ExportRow[], left: readonly string[]): ReadonlyMap<string, KeyType> {
  const keys = new Map<string, KeyType>()
  for (const [name, value] of rows.flatMap((row) => Object.entries(row))) {
    if (value === null || value === undefined || left.includes(name)) continue
    const type = typeOf(value)
    keys.set(name, (keys.get(name) ?? type) === type ? type : 'string')
  }
  return keys
}

function typeOf(value: NonNullable<ExportValue>): KeyType {
  if (typeof value === 'number') return 'double'
  return typeof value === 'boolean' ? 'boolean' : 'string'
}

function keyElement(id: string, of: 'node' | 'edge', name: string, type: KeyType): string {
  return `  <key id="${id}" for="${of}" attr.name="${xmlText(name)}" attr.type="${type}"/>`
}

function dataOf(row: ExportRow, keys: ReadonlyMap<string, KeyType>, prefix: string): string {
  return [...keys.keys()]
    .map((name, index) => ({ id: `${prefix}${index}`, value: row[name] }))
    .filter(({ value }) => value !== null && value !== undefined)
    .map(({ id, value }) => `<data key="${id}">${xmlText(String(value))}</data>`)
    .join('')
}
