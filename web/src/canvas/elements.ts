import { iconUri } from '../icons/icon-uri.ts'
import { bendOf } from './bend.ts'
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts'
import type { Palette } from './palette.ts'

/** A part of the canvas in the words of Cytoscape. */
export interface CanvasElement {
  readonly group: 'nodes' | 'edges'
  readonly data: Readonly<Record<string, string | number | readonly number[]>>
  readonly position?: { x: number; y: number }
  readonly classes: string[]
}

/** A drawing as elements: what is said once becomes ids, data and classes; the style sheet knows what they look like. */
export function elementsOf(drawing: Drawing, palette: Palette): readonly CanvasElement[] {
  const places = new Map(drawing.nodes.map((node) => [node.id, node]))
  const nodes = drawing.nodes.map((node) => nodeElement(node, palette))
  const edges = drawing.edges.map((edge) => edgeElement(edge, places))
  return [...nodes, ...edges]
}

function nodeElement(node: DrawnNode, palette: Palette): CanvasElement {
  const { id, x, y, sort, choice } = node
  const base = { group: 'nodes', position: { x, y } } as const
  const choosable = choice === undefined ? [] : ['choosable']
  if (sort === 'words') {
    const { text, width, role, align, dim } = node
    return {
      ...base,
      data: { id, text, width },
      classes: ['words', role, align, ...(text.includes('\n') ? ['wrapped'] : []), ...(dim ? ['dim'] : [])],
    }
  }
  if (sort === 'stop') {
    const { size, icon, held, chosen, dim, label, pinned, left } = node
    const state = [
      ...(chosen ? ['chosen'] : []),
      ...(dim ? ['dim'] : []),
      ...(label === undefined ? [] : ['labelled']),
      ...(pinned ? ['pinned'] : []),
      ...(left ? ['left'] : []),
    ]
    const data = { id, size, icon: iconUri(icon, iconColor(node, palette)), label: label ?? '' }
    return { ...base, data, classes: ['stop', held, ...state, ...choosable] }
  }
  const icon = node.icon === undefined ? {} : { icon: iconUri(node.icon, palette.ink) }
  return { ...base, data: { id, ...icon }, classes: [sort, ...choosable] }
}

function iconColor({ held, tint }: { held: string; tint: string }, palette: Palette): string {
  if (held === 'target') return palette.onHold
  if (held === 'ghost') return palette.muted
  return palette.tints[tint] ?? palette.muted
}

function edgeElement(edge: DrawnEdge, places: ReadonlyMap<string, DrawnNode>): CanvasElement {
  const { id, from, to, form, role, bend, chosen, dim, choice, arrow, label, fate } = edge
  const [start, end] = [places.get(from), places.get(to)]
  if (start === undefined || end === undefined) throw new Error(`line ${id} has an end that is not drawn`)
  const curve = bendOf(bend, start, end)
  const state = [
    ...(chosen ? ['chosen'] : []),
    ...(dim ? ['dim'] : []),
    ...(choice === undefined ? [] : ['choosable']),
    ...(arrow ? ['arrow'] : []),
    ...(label === undefined ? [] : ['labelled']),
    ...(fate === undefined ? [] : [fate]),
  ]
  return {
    group: 'edges',
    data: { id, source: from, target: to, ...(label === undefined ? {} : { label }), ...curve },
    classes: [form, role, ...(curve === undefined ? [] : [bend === 'return' ? 'returning' : 'curved']), ...state],
  }
}
