import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import { joinFacts } from '@throughline/graph/facts/join-facts.ts'
import { buildStepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import { packDerived, unpackRevision } from '@throughline/graph/store/snapshot/packed-revision.ts'
import { company, relationsPerTeam } from '../harness/company.ts'
import { seconds, table, timed } from './table.ts'

const asOf = '2026-06-01T00:00:00Z'
const head = ['relations', 'steps', 'join', 'derive', 'pack', 'unpack', 'step graph', 'all, of n log n', 'memory, peak']

/**
 * Making a revision without a database: what a publish and a reader of it hold in memory. How the whole grows is told as time by n log n,
 * the first size being 1.
 * @param sizes relations, rising, since a process tells only the peak of all so far; where none are named, 10³ to 10⁵
 */
export async function benchRevision(sizes: readonly number[]): Promise<void> {
  const rows: (string | number)[][] = []
  await revisionOf(1_000)
  let first: number | undefined
  for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
    const { relations, steps, times } = await revisionOf(size)
    const share = times.reduce((sum, ms) => sum + ms, 0) / (relations * Math.log2(relations))
    first ??= share
    const peak = `${Math.round(process.resourceUsage().maxRSS / 1000)} MB`
    rows.push([relations, steps, ...times.map(seconds), (share / first).toFixed(2), peak])
    console.log(table(head, rows))
  }
}

async function revisionOf(size: number): Promise<{ relations: number; steps: number; times: number[] }> {
  const units = company(Math.max(10, Math.round(size / relationsPerTeam)))
  const claims = {
    assets: units.flatMap(({ source, unit, assets }) => assets.map((claim) => ({ source, unit, claim }))),
    relations: units.flatMap(({ source, unit, relations }) => relations.map((claim) => ({ source, unit, claim }))),
  }
  const join = await timed(() => joinFacts(claims, asOf))
  const derive = await timed(() => deriveInMemory(join.value))
  const pack = await timed(() => packDerived(derive.value))
  const unpack = await timed(() => unpackRevision({ number: 1, publishedAt: asOf, parts: [pack.value] }))
  const graph = await timed(() => buildStepGraph(unpack.value.derived))
  if (unpack.value.derived.steps.count !== derive.value.steps.count) throw new Error('read back it is another revision')
  return {
    relations: join.value.relations.length,
    steps: derive.value.steps.count,
    times: [join, derive, pack, unpack, graph].map(({ ms }) => ms),
  }
}
