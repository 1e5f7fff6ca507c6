import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { breadthFirst, HopSpace } from '@throughline/graph/pathfinder/snapshot/breadth-first.ts'
import { cheapestPaths } from '@throughline/graph/pathfinder/snapshot/cheapest-paths.ts'
import { condense } from '@throughline/graph/pathfinder/snapshot/condensation.ts'
import { minCut } from '@throughline/graph/pathfinder/snapshot/min-cut.ts'
import { reachIntoTargets } from '@throughline/graph/pathfinder/snapshot/reach-into-targets.ts'
import { z } from 'zod'
import { median, seconds, table } from '../table.ts'
import { makePeers, type Peers } from './make-peers.ts'
import { type Workload, workload, writeWorkload } from './workload.ts'

const seed = 20_261
const head = ['nodes / steps', 'job', 'ours', 'peers', 'goal', 'reached']
const terminals = 100
/** Pairs that igraph is given: those of a few hops. From one end of the graph to the other it takes the better part of a minute a pair at 10⁵. */
const pairsOfIgraph = 16
const k = 10

const radiusOfC = z.object({ ms: z.number(), reached: z.int(), hops: z.int() })
const reachOfC = z.object({ condenseMs: z.number(), sweepMs: z.number(), components: z.int(), pairs: z.int() })
const ofC = z.tuple([z.object({ radius: radiusOfC, reach: reachOfC })])
const ofRadius = z.tuple([
  radiusOfC.extend({ peer: z.literal('igraph'), leastMs: z.number(), members: z.int() }),
  radiusOfC.extend({ peer: z.literal('networkit') }),
])
const costsOfPair = z.object({ costs: z.array(z.int()) })
const ofPaths = z.array(costsOfPair.extend({ ms: z.number() })).length(pairsOfIgraph)
const ofCut = z.tuple([z.object({ ms: z.number(), value: z.int() })])

/**
 * The snapshot's searches beside python-igraph, networkit and the same work in C, all on one seeded graph. Answers are compared before a
 * time is printed.
 * @param sizes nodes; where none are named, 10⁵ with 10⁶ steps and 10⁶ with 5·10⁶
 */
export async function benchEngine(sizes: readonly number[]): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  try {
    const peers = await makePeers(scratch)
    const rows: string[][] = []
    for (const nodes of sizes.length > 0 ? sizes : [100_000, 1_000_000]) {
      const steps = nodes * (nodes < 1_000_000 ? 10 : 5)
      const work = workload(nodes, steps, seed)
      const file = join(scratch, 'graph.bin')
      writeWorkload(file, work)
      const size = `${nodes.toLocaleString('en')} / ${steps.toLocaleString('en')}`
      const [c] = ofC.parse(await peers.c('search', file))
      for (const row of [
        await radius(work, peers, file, c.radius),
        ...reach(work, c.reach),
        await paths(work, peers, file),
        await cut(work, peers, file),
      ]) {
        rows.push([size, ...row])
        process.stderr.write(`${rows.at(-1)?.join(' · ')}\n`)
      }
    }
    process.stdout.write(`${table(head, rows)}\n`)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

async function radius({ graph, entries }: Workload, peers: Peers, file: string, c: z.infer<typeof radiusOfC>) {
  const [entry = 0] = entries
  const space = new HopSpace(graph.footholds)
  const ours = repeated(15, () => breadthFirst(graph, [entry], { direction: 'out', space }))
  const hops = space.reached.reduce((sum, foothold) => sum + (space.hops[foothold] ?? 0), 0)
  const [igraph, networkit] = ofRadius.parse(await peers.python(file, 'radius', '0'))
  for (const peer of [c, igraph, networkit]) equal('blast radius', [peer.reached, peer.hops], [space.count, hops])
  equal('blast radius without hops', igraph.members, space.count)
  return [
    'blast radius of one entry',
    seconds(ours.ms),
    `C ${seconds(c.ms)}, igraph ${seconds(igraph.ms)} (${seconds(igraph.leastMs)} without hops), networkit ${seconds(networkit.ms)}`,
    '≤ 2× C; ≥ 4× faster than igraph',
    `${ratio(ours.ms, c.ms)} C; ${ratio(igraph.ms, ours.ms)} faster (${ratio(igraph.leastMs, ours.ms)} than without hops)`,
  ]
}

function reach({ graph, entries, targets }: Workload, c: z.infer<typeof reachOfC>): string[][] {
  const goals = targets.map((target) => [target])
  const condensed = repeated(3, () => condense(graph))
  const ours = repeated(3, () => reachIntoTargets(graph, entries, goals, condensed.value))
  const pairs = ours.value.ofEntries.reduce((sum, reached) => sum + reached.length, 0)
  equal('components', condensed.value.count, c.components)
  equal('pairs', pairs, c.pairs)
  // A tenth of the sources is enough to know how long all take.
  const part = entries.slice(0, entries.length / 10)
  const space = new HopSpace(graph.footholds)
  const counts = part.map(() => 0)
  const single = repeated(1, () => {
    for (const [index, entry] of part.entries()) {
      breadthFirst(graph, [entry], { direction: 'out', space })
      counts[index] = targets.filter((target) => space.hops[target] !== -1).length
    }
  })
  equal(
    'targets of entries',
    counts,
    ours.value.ofEntries.slice(0, part.length).map(({ length }) => length),
  )
  const whole = condensed.ms + ours.ms
  const searches = single.ms * 10
  return [
    [
      'every entry’s reach into 1,000 targets',
      `${seconds(ours.ms)}, components ${seconds(condensed.ms)}`,
      `C: sweep ${seconds(c.sweepMs)}, components ${seconds(c.condenseMs)}; a search of ours per entry ${seconds(searches)}`,
      '≤ 3× one sweep in C; ≥ 50× faster than a search per entry',
      `${ratio(ours.ms, c.sweepMs)} the sweep (with components ${ratio(whole, c.sweepMs + c.condenseMs)} C’s); ${ratio(searches, whole)} faster (${ratio(searches, ours.ms)} once components are known)`,
    ],
  ]
}

async function paths({ graph, pairs }: Workload, peers: Peers, file: string) {
  const found = pairs.map(([entry, target]) =>
    repeated(1, () => cheapestPaths(graph, [entry], [[target]], { weights: graph.weight, k }).paths),
  )
  const igraph = ofPaths.parse(await peers.python(file, 'paths', String(pairsOfIgraph)))
  const enumerated = z
    .array(costsOfPair)
    .length(pairs.length)
    .parse(await peers.c('k-cheapest', file, String(k)))
  for (const [pair, { value }] of found.entries())
    for (const peer of [enumerated[pair], igraph[pair] ?? enumerated[pair]])
      equal(
        `paths of pair ${pair}`,
        value.map(({ cost }) => cost),
        peer?.costs,
      )
  const same = found.slice(0, igraph.length)
  const [ours, theirs] = [same, igraph].map((runs) => runs.reduce((sum, { ms }) => sum + ms, 0))
  return [
    '10 cheapest paths of 20 pairs',
    seconds(found.reduce((sum, { ms }) => sum + ms, 0)),
    `igraph ${seconds(theirs ?? 0)} for ${igraph.length} of the pairs, ours ${seconds(ours ?? 0)} for these; all ${pairs.length} compared with an enumeration in C`,
    '≥ 10× faster, equal costs',
    `${ratio(theirs ?? 0, ours ?? 1)} faster`,
  ]
}

async function cut({ graph, entries, targets, efforts }: Workload, peers: Peers, file: string) {
  const ours = repeated(3, () => minCut(graph, entries.slice(0, terminals), targets.slice(0, terminals), efforts))
  const [igraph] = ofCut.parse(await peers.python(file, 'cut', String(terminals)))
  equal('cut', ours.value?.capacity, igraph.value)
  return [
    `cheapest cut between ${terminals} entries and ${terminals} targets`,
    seconds(ours.ms),
    `igraph ${seconds(igraph.ms)}`,
    '≥ 1.5× faster, equal value',
    `${ratio(igraph.ms, ours.ms)} faster`,
  ]
}

function repeated<T>(rounds: number, work: () => T): { readonly ms: number; readonly value: T } {
  const times: number[] = []
  let value = undefined as T | undefined
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    value = work()
    times.push(performance.now() - start)
  }
  // The last round has set it: there is at least one.
  return { ms: median(times), value: value as T }
}

function equal(what: string, ours: unknown, theirs: unknown): void {
  if (JSON.stringify(ours) !== JSON.stringify(theirs))
    throw new Error(`${what}: we answer ${JSON.stringify(ours)}, a peer ${JSON.stringify(theirs)}`)
}

function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(other > one * 10 ? 2 : 1)}×`
}
