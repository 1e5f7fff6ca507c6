import { icons } from '../__generated__/icons.ts'
import type { Drawing, DrawnEdge, DrawnNode, Fate, Stop, Words } from '../canvas/drawing.ts'
import type { Palette } from '../canvas/palette.ts'
import { plainText } from '../ui/plain-text.ts'
import { xmlText } from './xml.ts'

const font = 'Inter, system-ui, sans-serif'
const margin = 40
/** Average width of a character of a label, as a share of its size. */
const characterWidth = 0.56

/**
 * A drawing as SVG, with real text. Written by hand rather than taken from the canvas: so it is made without one, every name goes through
 * one place that makes it inert, and it reads well in an editor.
 */
export function svgOf(drawing: Drawing, palette: Palette, title: string): string {
  const { nodes, edges } = drawing
  const places = new Map(nodes.map((node) => [node.id, node]))
  const [left, right] = [Math.min(...nodes.map(({ x }) => x)), Math.max(...nodes.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...nodes.map(({ y }) => y)), Math.max(...nodes.map(({ y }) => y))]
  const box =
    nodes.length === 0
      ? [0, 0, 1, 1]
      : [left - margin * 2, top - margin, right - left + margin * 4, bottom - top + margin * 2]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${box[2]}" height="${box[3]}" font-family="${font}">`,
    `<title>${xmlText(title)}</title>`,
    `<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="${palette.paper}"/>`,
    ...edges.map((edge) => edgeSvg(edge, places, palette)),
    ...nodes.map((node) => nodeSvg(node, palette)),
    '</svg>',
    '',
  ].join('\n')
}

const colorOf = (role: DrawnEdge['role'], palette: Palette): string =>
  ({ held: palette.hold, reached: palette.hold, side: palette.holdPale, ghost: palette.ghost, fact: palette.fact })[
    role
  ]

function fateColor(fate: Fate, palette: Palette): string {
  return fate === 'closed' ? palette.cut : palette.open
}

const strokes = {
  dashed: 'stroke-width="2.6" stroke-dasharray="11 6"',
  dotted: 'stroke-width="3.4" stroke-dasharray="0.1 6.4" stroke-linecap="round"',
  thin: 'stroke-width="2.6"',
  thick: 'stroke-width="6"',
} as const

function edgeSvg(edge: DrawnEdge, places: ReadonlyMap<string, DrawnNode>, palette: Palette): string {
  const [from, to] = [places.get(edge.from), places.get(edge.to)]
  if (from === undefined || to === undefined) return ''
  const color = edge.fate === undefined ? colorOf(edge.role, palette) : fateColor(edge.fate, palette)
  const stroke =
    edge.role === 'fact'
      ? `stroke-width="1.3"${edge.form === 'dashed' ? ' stroke-dasharray="4 4"' : ''}`
      : strokes[edge.form]
  const { path, tip, angle } = curveOf(edge, from, to)
  const arrow = edge.arrow
    ? `<path d="M0 0L-9 -4.5V4.5Z" fill="${color}" transform="translate(${tip.x} ${tip.y}) rotate(${angle})"/>`
    : ''
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
  const mark =
    edge.fate === 'closed'
      ? `<path d="M0 -6V6" stroke="${color}" stroke-width="2.6" transform="translate(${x} ${y}) rotate(${angle})"/>`
      : edge.fate === 'opened'
        ? `<path d="${path}" fill="none" stroke="${color}" stroke-width="14" opacity="0.25"/>`
        : ''
  const label =
    edge.label === undefined
      ? ''
      : `<text x="${x}" y="${y - 4}" text-anchor="middle" font-size="9.5" fill="${palette.muted}">${xmlText(edge.label)}</text>`
  return `<g opacity="${edge.dim ? 0.22 : edge.fate === 'closed' ? 0.5 : 1}">${mark}<path d="${path}" fill="none" stroke="${color}" ${stroke}/>${arrow}${label}</g>`
}

function radiusOf(node: DrawnNode): number {
  return node.sort === 'stop' ? node.size / 2 : node.sort === 'icon' ? 13 : 0
}

function curveOf(
  edge: DrawnEdge,
  from: DrawnNode,
  to: DrawnNode,
): { path: string; tip: { x: number; y: number }; angle: number } {
  const run = to.x - from.x
  const side = Math.sign(run) || 1
  if (edge.bend === 'level' && from.y !== to.y && run !== 0) {
    const [start, tip] = [
      { x: from.x + side * radiusOf(from), y: from.y },
      { x: to.x - side * radiusOf(to), y: to.y },
    ]
    const half = (tip.x - start.x) / 2
    return {
      path: `M${start.x} ${start.y}C${start.x + half} ${start.y} ${tip.x - half} ${tip.y} ${tip.x} ${tip.y}`,
      tip,
      angle: side > 0 ? 0 : 180,
    }
  }
  if (edge.bend === 'hook') {
    const tip = { x: to.x - side * radiusOf(to), y: to.y }
    return { path: `M${from.x} ${from.y}Q${from.x} ${to.y} ${tip.x} ${tip.y}`, tip, angle: side > 0 ? 0 : 180 }
  }
  if (edge.bend === 'return' && from.y !== to.y) {
    const middle = (from.y + to.y) / 2
    const tip = { x: to.x - radiusOf(to), y: to.y }
    const points = [
      [from.x + radiusOf(from), from.y],
      [from.x + 48, from.y],
      [from.x + 48, middle],
      [to.x - 48, middle],
      [to.x - 48, to.y],
      [tip.x, tip.y],
    ]
    return { path: `M${points.map((point) => point.join(' ')).join('L')}`, tip, angle: 0 }
  }
  const length = Math.hypot(run, to.y - from.y) || 1
  const [dx, dy] = [run / length, (to.y - from.y) / length]
  const start = { x: from.x + dx * radiusOf(from), y: from.y + dy * radiusOf(from) }
  const tip = { x: to.x - dx * radiusOf(to), y: to.y - dy * radiusOf(to) }
  return { path: `M${start.x} ${start.y}L${tip.x} ${tip.y}`, tip, angle: (Math.atan2(dy, dx) * 180) / Math.PI }
}

function nodeSvg(node: DrawnNode, palette: Palette): string {
  switch (node.sort) {
    case 'stop':
      return stopSvg(node, palette)
    case 'words':
      return wordsSvg(node, palette)
    case 'icon':
      return iconSvg(node.icon ?? '', node.x, node.y, 15, palette.ink)
    case 'cut':
      return `<g transform="translate(${node.x} ${node.y})"><circle r="11" fill="${palette.cutSoft}" stroke="${palette.cut}" stroke-width="1.6"/><path d="M-4 -5L4 5M4 -5L-4 5" stroke="${palette.cut}" stroke-width="1.9" stroke-linecap="round"/></g>`
    case 'point':
      return ''
  }
}

function stopSvg(stop: Stop, palette: Palette): string {
  const isTarget = stop.held === 'target'
  const border = isTarget || stop.held === 'start' ? palette.hold : stop.pinned ? palette.ink : palette.hairline
  const width = stop.held === 'start' || stop.pinned ? 2 : 1
  const color = isTarget
    ? palette.onHold
    : stop.held === 'ghost'
      ? palette.muted
      : (palette.tints[stop.tint] ?? palette.muted)
  const label =
    stop.label === undefined
      ? ''
      : textSvg(stop.label, {
          x: stop.x,
          y: stop.y + stop.size / 2 + 15,
          size: 11,
          weight: 500,
          fill: palette.ink,
          width: 116,
        })
  return [
    `<g opacity="${stop.dim ? 0.22 : stop.left ? 0.55 : 1}">`,
    `<circle cx="${stop.x}" cy="${stop.y}" r="${stop.size / 2}" fill="${isTarget ? palette.hold : palette.panel}" stroke="${border}" stroke-width="${width}"/>`,
    iconSvg(stop.icon, stop.x, stop.y, 17, color),
    label,
    '</g>',
  ].join('')
}

const faces = {
  access: { size: 10.5, weight: 500 },
  name: { size: 12, weight: 600 },
  meta: { size: 10.5, weight: 400 },
  ghost: { size: 10.5, weight: 400 },
} as const

function wordsSvg({ text, role, align, x, y, width, dim }: Words, palette: Palette): string {
  const fill = role === 'access' ? palette.hold : role === 'name' ? palette.ink : palette.muted
  const face = faces[role]
  const lines = text.split('\n')
  const top = y + face.size * 0.35 - ((lines.length - 1) * face.size * 1.25) / 2
  const anchor = align === 'left' ? 'start' : 'middle'
  const each = lines.map((line, index) =>
    textSvg(line, {
      x,
      y: top + index * face.size * 1.25,
      ...face,
      fill,
      width: lines.length > 1 ? 1_000 : width,
      anchor,
    }),
  )
  return `<g opacity="${dim ? 0.4 : 1}">${each.join('')}</g>`
}

interface TextLook {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly fill: string
  /** Room in pixels: what is longer ends in an ellipsis, whole in its tip. */
  readonly width: number
  readonly anchor?: 'start' | 'middle'
}

function textSvg(text: string, { x, y, size, weight, fill, width, anchor = 'middle' }: TextLook): string {
  const short = plainText(text, Math.max(4, Math.floor(width / (size * characterWidth))))
  const tip = short === text ? '' : `<title>${xmlText(plainText(text))}</title>`
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${xmlText(short)}${tip}</text>`
}

function iconSvg(name: string, x: number, y: number, size: number, color: string): string {
  const shapes = (icons[name] ?? []).map(([tag, attributes]) => {
    const pairs = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`)
    return `<${tag} ${pairs.join(' ')}/>`
  })
  const scale = size / 24
  return `<g transform="translate(${x - size / 2} ${y - size / 2}) scale(${scale})" fill="none" stroke="${color}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapes.join('')}</g>`
}
