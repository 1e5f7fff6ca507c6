import { overviewOf } from '@throughline/analysis/metrics/overview.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import { stepGraphOf } from '@throughline/analysis/step-graph-of.ts'
import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import { joinFacts } from '@throughline/graph/facts/join-facts.ts'
import { packDerived, unpackRevision } from '@throughline/graph/store/snapshot/packed-revision.ts'
import { collectEarly } from '@throughline/workflows/collect-early.ts'
import { company, relationsPerTeam } from '../harness/company.ts'
import { seconds, table, timed } from './table.ts'

const asOf = '2026-06-01T00:00:00Z'
const head = [
  'relations',
  'steps',
  'join',
  'derive',
  'pack',
  'unpack',
  'step graph',
  'overview',
  'all, of n log n',
  'memory, peak',
]

/**
 * Making a revision without a database, then reading it and working out the figures of the explorer's first page: what a publish and then
 * a reader of it hold in memory. How the whole grows is told as time by n log n, the first size being 1.
 * @param sizes relations, rising, since a process tells only the peak of all so far; where none are named, 10³ to 10⁵
 */
export async function benchRevision(sizes: readonly number[]): Promise<void> {
  const rows: (string | number)[][] = []
  // As the worker does, in which a publish runs.
  collectEarly()
  await revisionOf(1_000)
  let first: number | undefined
  for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
    const { relations, steps, times } = await revisionOf(size)
    const share = times.reduce((sum, ms) => sum + ms, 0) / (relations * Math.log2(relations))
    first ??= share
    const peak = `${Math.round((process.resourceUsage().maxRSS * 1024) / 1e6)} MB`
    rows.push([relations, steps, ...times.map(seconds), (share / first).toFixed(2), peak])
    console.log(table(head, rows))
  }
}

async function revisionOf(size: number): Promise<{ relations: number; steps: number; times: number[] }> {
  const made = await published(size)
  const unpack = await timed(() => unpackRevision({ number: 1, publishedAt: asOf, parts: [made.packed] }))
  const { derived } = unpack.value
  if (derived.steps.count !== made.steps) throw new Error('read back it is another revision')
  const graph = await timed(() => stepGraphOf(derived))
  const overview = await timed(() => overviewOf(unpack.value))
  if (isRefusal(overview.value)) throw new Error(overview.value.refused)
  if (overview.value.exposure.pairs === 0) throw new Error('nothing is reached')
  const { relations, steps } = made
  return { relations, steps, times: [...made.times, unpack.ms, graph.ms, overview.ms] }
}

/** What a publish does. It lets go of the revision before another process reads it. */
async function published(size: number) {
  const join = await joined(size)
  const derive = await timed(() => deriveInMemory(join.value))
  const pack = await timed(() => packDerived(derive.value))
  const times = [join, derive, pack].map(({ ms }) => ms)
  return { relations: join.value.relations.length, steps: derive.value.steps.count, packed: pack.value, times }
}

/** Claims are read from the database and let go again: no publish holds them beside what is made of them. */
function joined(size: number): Promise<{ ms: number; value: Estate }> {
  const units = company(Math.max(10, Math.round(size / relationsPerTeam)))
  const claims = {
    assets: units.flatMap(({ source, unit, assets }) => assets.map((claim) => ({ source, unit, claim }))),
    relations: units.flatMap(({ source, unit, relations }) => relations.map((claim) => ({ source, unit, claim }))),
  }
  return timed(() => joinFacts(claims, asOf))
}
