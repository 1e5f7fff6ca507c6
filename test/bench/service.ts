import { isDeepStrictEqual } from 'node:util'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import { parseFoothold } from '@throughline/graph/footholds/foothold.ts'
import { cypherPathfinder } from '@throughline/graph/pathfinder/cypher/cypher-pathfinder.ts'
import type { Pathfinder } from '@throughline/graph/pathfinder/pathfinder.ts'
import { snapshotPathfinder } from '@throughline/graph/pathfinder/snapshot/snapshot-pathfinder.ts'
import { buildStepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import { writeClaims } from '@throughline/graph/store/claims/write-claims.ts'
import { Database } from '@throughline/graph/store/driver.ts'
import { publish } from '@throughline/graph/store/publish/publish.ts'
import { company, relationsPerTeam, type Unit } from '../harness/company.ts'
import { OwnService } from '../harness/own-service.ts'
import { emptied } from '../integration/store/empty-database.ts'
import { loadBare } from './bare-loader.ts'
import { median, seconds, table, timed } from './table.ts'

const asOf = '2026-06-01T00:00:00Z'
/**
 * Publishing everything and a small change, and both pathfinders, at several sizes; writing claims beside a bare loader.
 * @param sizes relations; where none are named, 10³ to 10⁵
 */
export async function benchService(sizes: readonly number[]): Promise<void> {
  const rows: (string | number)[][] = []

  await using service = await OwnService.start()
  await using db = new Database({ ...service.neo4j, timeoutMs: 600_000 })

  for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
    const units = company(Math.max(10, Math.round(size / relationsPerTeam)))
    // One run of each on a part warms the plans of the database; then the two loaders take turns.
    await emptied(db)
    await loadBare(db, units.slice(0, 90))
    await emptied(db)
    await writeUnits(db, units.slice(0, 90), 'warm')
    await publish(db, { asOf })
    const bare: number[] = []
    const claims: number[] = []
    let facts = 0
    for (let round = 0; round < 3; round++) {
      await emptied(db)
      bare.push((await timed(() => loadBare(db, units))).ms)
      await emptied(db)
      const synced = await timed(() => writeUnits(db, units, `sync-${round}`))
      claims.push(synced.ms)
      facts = synced.value
    }
    const full = await timed(() => publish(db, { asOf }))
    let current = full.value.current
    const changed: number[] = []
    for (let round = 0; round < 3; round++) {
      await writeUnits(db, changedUnits(units, round), `change-${round}`)
      const known = current
      const { ms, value } = await timed(() => publish(db, { asOf, previous: known }))
      changed.push(ms)
      current = value.current
    }
    const [snapshotMs, cypherMs, reached] = await radii(db, current)
    rows.push([
      current.derived.estate.relations.length,
      `${Math.round((facts / median(claims)) * 1000).toLocaleString('en')}/s`,
      (median(claims) / median(bare)).toFixed(2),
      seconds(full.ms),
      seconds(median(changed)),
      `${((median(changed) / full.ms) * 100).toFixed(1)} %`,
      `${seconds(snapshotMs)} / ${seconds(cypherMs)}`,
      `${(cypherMs / snapshotMs).toFixed(0)}×`,
      reached,
      current.derived.steps.count,
      Math.round(bytesOf(current) / current.derived.steps.count),
    ])
    console.log(table(head(), rows))
  }
}

function head(): string[] {
  const publishing = ['publish of all', 'of a 1 % change', 'ratio']
  const radius = ['blast radius: snapshot / Cypher', 'ratio', 'footholds reached']
  return ['relations', 'facts synced', 'of bare loader', ...publishing, ...radius, 'steps', 'bytes a step']
}

/** Writes what the units state, as a sync does. Returns how many facts. */
async function writeUnits(db: Database, units: readonly Unit[], name: string): Promise<number> {
  let facts = 0
  for (const [source, list] of Map.groupBy(units, (unit) => unit.source)) {
    const assets = [...new Map(list.flatMap((unit) => unit.assets).map((claim) => [claim.id, claim])).values()]
    const relations = list.flatMap((unit) => unit.relations)
    await writeClaims(db, { source, unit: 'all', sync: name }, { assets, relations })
    facts += assets.length + relations.length
  }
  return facts
}

/** One team in a hundred changes the egress of its tools, the sensitivity of its data and the approval of its connections. */
function changedUnits(units: readonly Unit[], round: number): Unit[] {
  return units.map((unit, index) => {
    if (Math.floor(index / 3) % 100 !== round + 5) return unit
    const assets = unit.assets.map((claim) =>
      claim.properties['egress'] === undefined
        ? claim
        : { ...claim, properties: { ...claim.properties, egress: 'allow-listed' } },
    )
    const relations = unit.relations.map((claim) =>
      claim.properties['approval'] === undefined
        ? claim
        : { ...claim, properties: { ...claim.properties, approval: 'session' } },
    )
    return { ...unit, assets, relations }
  })
}

/** Median of blast radii from the internet and from agents, by both pathfinders, whose answers are compared first. */
async function radii(db: Database, revision: Revision): Promise<[number, number, number]> {
  const snapshot = snapshotPathfinder(revision.derived)
  const cypher = cypherPathfinder(db, revision.number ?? 0)
  const starts = ['control@untrusted:internet', 'control@agent:team-1', 'control@agent:team-2'].map(parseFoothold)
  const ask = (pathfinder: Pathfinder) => Promise.all(starts.map((start) => timed(() => pathfinder.blastRadius(start))))
  await ask(snapshot)
  await ask(cypher)
  const [own, peer] = [await ask(snapshot), await ask(cypher)]
  const answers = (list: typeof own) => list.map(({ value }) => value.reached)
  if (!isDeepStrictEqual(answers(own), answers(peer))) throw new Error('the pathfinders disagree')
  return [median(own.map(({ ms }) => ms)), median(peer.map(({ ms }) => ms)), own[0]?.value.reached.length ?? 0]
}

/** Bytes of all typed arrays that answers are read from: steps with their derivations, and their adjacency. */
function bytesOf({ derived }: Revision): number {
  return typedBytes(derived.steps) + typedBytes(buildStepGraph(derived))
}

function typedBytes(value: object): number {
  const parts: unknown[] = Object.values(value)
  return parts.reduce<number>(
    (sum, part) => sum + (ArrayBuffer.isView(part) ? part.byteLength : isPlain(part) ? typedBytes(part) : 0),
    0,
  )
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !('assets' in value)
  )
}
