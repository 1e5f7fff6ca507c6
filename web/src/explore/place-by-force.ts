import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Place } from './place-layered.ts'

/** A layout to be worked out. It crosses to a worker, so it is plain data. */
export interface ForceTask {
  readonly stops: readonly string[]
  readonly lines: readonly (readonly [from: string, to: string])[]
  /** Where stops lie that are not to move. */
  readonly fixed: ReadonlyMap<string, Place>
  /** Milliseconds after which the places that are there by then are the answer. */
  readonly budget: number
}

interface Node extends SimulationNodeDatum {
  readonly id: string
  readonly links: number
}

/** Pixels: names below stops are up to 116 wide. */
const room = { stop: 58, line: 128, push: -620 } as const
/** Steps until the layout rests: d3's own default; of many stops fewer, each of which takes longer. */
const ticksOf = (stops: number): number => (stops <= 300 ? 300 : 110)
/** How many steps are made between two looks at the clock. */
const clockEvery = 10

/** Lays a neighbourhood out by forces. The same task has the same answer. Stops that are fixed stay; new ones find a place around them. */
export function placeByForce({ stops, lines, fixed, budget }: ForceTask): ReadonlyMap<string, Place> {
  const stopAt = performance.now() + budget
  const ticks = ticksOf(stops.length)
  const links = new Map<string, number>()
  for (const end of lines.flat()) links.set(end, (links.get(end) ?? 0) + 1)
  const near = nearFixed(lines, fixed)
  const nodes = stops.map((id, index): Node => {
    const place = fixed.get(id)
    if (place !== undefined) return { id, links: links.get(id) ?? 0, fx: place.x, fy: place.y, ...place }
    const start = near.get(id)
    // A spiral around what it is joined to: two stops in one place would push each other nowhere.
    const [angle, distance] = [index * 2.4, 90 + 6 * Math.sqrt(index)]
    return {
      id,
      links: links.get(id) ?? 0,
      ...(start && { x: start.x + Math.cos(angle) * distance, y: start.y + Math.sin(angle) * distance }),
    }
  })
  const simulation = forceSimulation(nodes)
    .force(
      'line',
      forceLink<Node, { source: string; target: string }>(lines.map(([source, target]) => ({ source, target })))
        .id(({ id }) => id)
        .distance(room.line),
    )
    .force('push', forceManyBody().strength(room.push).distanceMax(900))
    .force('room', forceCollide(room.stop))
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.06))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .stop()
  for (let tick = 0; tick < ticks; tick++) {
    if (tick % clockEvery === 0 && performance.now() > stopAt) break
    simulation.tick()
  }
  return new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]))
}

/** For stops that are not fixed: the place of a fixed one that they are joined to. */
function nearFixed(lines: ForceTask['lines'], fixed: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  const near = new Map<string, Place>()
  for (const [from, to] of lines) {
    const [start, end] = [fixed.get(from), fixed.get(to)]
    if (start !== undefined && end === undefined && !near.has(to)) near.set(to, start)
    if (end !== undefined && start === undefined && !near.has(from)) near.set(from, end)
  }
  return near
}
