import { expect, test } from 'vitest'
import type { Palette } from '../canvas/palette.ts'
import { csvOf } from './csv.ts'
import type { Exported } from './exported.ts'
import { graphmlOf } from './graphml.ts'
import { jsonOf } from './json.ts'
import { svgOf } from './svg.ts'

const hostile = '=<script>alert("x")</script>\u202Eexe.\u0007 ]]>&'
const long = `+${'x'.repeat(10_000)}`

const stop = { sort: 'stop', held: 'between', size: 38, icon: 'bot', tint: 'ai', chosen: false, dim: false } as const
const exported: Exported = {
  name: 'file',
  title: hostile,
  revision: 7,
  drawing: {
    nodes: [
      { ...stop, id: 'a', x: 0, y: 0, label: hostile },
      { ...stop, id: 'b', x: 200, y: 90, label: long },
      { sort: 'words', id: 'w', x: 0, y: 60, text: hostile, role: 'name', align: 'centre', width: 100, dim: false },
    ],
    edges: [
      {
        id: 'e',
        from: 'a',
        to: 'b',
        form: 'dotted',
        role: 'held',
        bend: 'level',
        arrow: true,
        chosen: false,
        dim: false,
        label: hostile,
      },
    ],
  },
  nodes: [
    { id: 'a', name: hostile, kind: 'Agent', criticality: 4 },
    { id: 'b', name: long, kind: 'Tool', criticality: null },
  ],
  edges: [{ from: 'a', to: 'b', type: 'CAN_CALL', enabled: false }],
}

const palette: Palette = {
  paper: '#ffffff',
  panel: '#ffffff',
  ink: '#000000',
  muted: '#777777',
  hairline: '#dddddd',
  hold: '#c8321f',
  holdPale: '#f0b3a8',
  onHold: '#ffffff',
  cut: '#0d7566',
  cutSoft: '#e2f1ee',
  open: '#b7791f',
  openInk: '#87570f',
  ghost: '#dedad2',
  fact: '#aaa398',
  focus: '#2657d6',
  tints: { ai: '#6246d6' },
}

/** Names of elements in the order in which they open; throws where a tag is left open: what others wrote would be markup then. */
function elementsOf(xml: string): readonly string[] {
  const open: string[] = []
  const seen: string[] = []
  for (const [, closing, name = '', empty] of xml
    .replace(/<\?.*?\?>/, '')
    .matchAll(/<(\/?)([a-zA-Z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing === '/') expect(open.pop()).toBe(name)
    else {
      seen.push(name)
      if (empty !== '/') open.push(name)
    }
  }
  expect(open).toEqual([])
  return seen
}

test('in a table no name is a formula, breaks a cell or turns its neighbours round', () => {
  const lines = csvOf(exported.nodes).split('\r\n')

  expect(lines[0]).toBe('id,name,kind,criticality')
  expect(lines[1]).toBe(`a,"'=<script>alert(""x"")</script>exe. ]]>&",Agent,4`)
  expect(lines[2]?.startsWith(`b,"'+xxx`)).toBe(true)
  expect(lines).toHaveLength(4)
  expect(csvOf([{ a: '-1', b: -1, c: ' @x', d: '\tcmd|x' }])).toBe(`a,b,c,d\r\n"'-1",-1,"' @x"," cmd|x"\r\n`)
})

test('in a picture every name is text, shortened to its room, whole in its tip', () => {
  const svg = svgOf(exported.drawing, palette, exported.title)

  expect(elementsOf(svg)).not.toContain('script')
  expect(svg).toContain('=&lt;script&gt;')
  expect(svg).not.toContain('\u202E')
  expect(svg.length).toBeLessThan(20_000)
  expect(elementsOf(svg).filter((name) => name === 'circle').length).toBeGreaterThanOrEqual(2)
})

test('an empty drawing is an empty picture', () => {
  expect(elementsOf(svgOf({ nodes: [], edges: [] }, palette, 'nothing'))).toEqual(['svg', 'title', 'rect'])
})

test('GraphML names and types its attributes, and holds no markup of others', () => {
  const graphml = graphmlOf(exported)

  expect(elementsOf(graphml)).toEqual([
    'graphml',
    'key',
    'key',
    'key',
    'key',
    'key',
    'graph',
    'node',
    'data',
    'data',
    'data',
    'node',
    'data',
    'data',
    'edge',
    'data',
    'data',
  ])
  expect(graphml).toContain('<key id="n2" for="node" attr.name="criticality" attr.type="double"/>')
  expect(graphml).toContain('<edge source="a" target="b">')
})

test('JSON keeps every name as it is', () => {
  expect(JSON.parse(jsonOf(exported))).toEqual({
    title: hostile,
    revision: 7,
    nodes: exported.nodes,
    edges: exported.edges,
  })
})
