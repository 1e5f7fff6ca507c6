import { isRefusal } from '@throughline/analysis/refusal.ts'
import { type Reaches, reaches } from '@throughline/analysis/what-if/reaches.ts'
import { whatIf } from '@throughline/analysis/what-if/what-if.ts'
import { worldOf } from '@throughline/analysis/what-if/worlds.ts'
import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import { type Estate, grantsOf } from '@throughline/graph/facts/estate.ts'
import { joinFacts } from '@throughline/graph/facts/join-facts.ts'
import { randomInts } from '@throughline/graph/pathfinder/testing/random-derived.ts'
import { company, relationsPerTeam } from '../harness/company.ts'
import { seconds, table, timed } from './table.ts'

const asOf = '2026-06-01T00:00:00Z'
const questions = 1_000
const compared = 10
const head = [
  'relations',
  'steps',
  'pairs',
  'derive',
  'analyse',
  'first question',
  'middle',
  'p99',
  'worst',
  'p99 of both (goal ≤ 1 %)',
]

/**
 * What one grant's removal closes, asked of 1,000 grants, half of which some cheapest path rests on, beside deriving the estate without it and
 * searching all pairs anew. Answers are compared for a few before any is timed.
 * @param sizes relations; 10⁵ where none are named
 */
export async function benchWhatIf(sizes: readonly number[]): Promise<void> {
  const rows: (string | number)[][] = []
  for (const size of sizes.length > 0 ? sizes : [100_000]) {
    const estate = estateOf(size)
    const derive = await timed(() => deriveInMemory(estate))
    const analyse = await timed(() => allReaches(derive.value))
    const revision: Revision = { number: 1, publishedAt: asOf, derived: derive.value }
    const grants = someGrants(estate, derive.value, analyse.value)
    const first = await timed(() => ask(revision, grants[0] ?? ''))
    for (const grant of grants.slice(0, compared)) await compare(revision, grant)
    const times: number[] = []
    for (const grant of grants) times.push((await timed(() => ask(revision, grant))).ms)
    times.sort((a, b) => a - b)
    const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
    const pairs = [...analyse.value.byTarget.values()].reduce((sum, target) => sum + target.pairs.size, 0)
    rows.push([
      estate.relations.length,
      derive.value.steps.count,
      pairs,
      seconds(derive.ms),
      seconds(analyse.ms),
      seconds(first.ms),
      seconds(at(0.5)),
      seconds(at(0.99)),
      seconds(at(1)),
      `${((100 * at(0.99)) / (derive.ms + analyse.ms)).toFixed(2)} %`,
    ])
    process.stdout.write(`${table(head, rows)}\n`)
  }
}

function estateOf(size: number): Estate {
  const units = company(Math.max(10, Math.round(size / relationsPerTeam)))
  return joinFacts(
    {
      assets: units.flatMap(({ source, unit, assets }) => assets.map((claim) => ({ source, unit, claim }))),
      relations: units.flatMap(({ source, unit, relations }) => relations.map((claim) => ({ source, unit, claim }))),
    },
    asOf,
  )
}

function allReaches(derived: Derived): Reaches {
  const found = reaches(worldOf(derived), {})
  if (isRefusal(found)) throw new Error(found.refused)
  return found
}

/** Grants by turns of any relation, and of the relations that the steps of cheapest paths rest on. */
function someGrants(estate: Estate, { facts, steps }: Derived, { byTarget }: Reaches): string[] {
  const random = randomInts(20_261)
  const paths = [...byTarget.values()].flatMap(({ pairs }) => [...pairs.values()].flatMap(({ path }) => path ?? []))
  const { derivations } = steps
  const onPath = (): string | undefined => {
    const path = paths[random(paths.length)]
    const step = path?.steps[random(path.steps.length)] ?? -1
    const derivation = derivations.start[step] ?? -1
    const evidence = derivations.evidence.subarray(
      derivations.evidenceStart[derivation],
      derivations.evidenceStart[derivation + 1],
    )
    const relation = facts.relationOf(evidence[random(evidence.length)] ?? -1)
    return relation === undefined ? undefined : grantsOf(relation)[0]
  }
  const grants = new Set<string>()
  for (let turn = 0; grants.size < Math.min(questions, estate.relations.length / 4); turn++) {
    const anyOf = estate.relations[random(estate.relations.length)]
    const grant = turn % 2 === 0 ? onPath() : anyOf === undefined ? undefined : grantsOf(anyOf)[0]
    if (grant !== undefined) grants.add(grant)
  }
  return [...grants]
}

async function ask(revision: Revision, grant: string) {
  const answer = await whatIf(revision, [{ change: 'revoke', grant }])
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}

async function compare(revision: Revision, grant: string): Promise<void> {
  const { estate } = revision.derived
  const relations = estate.relations.filter((relation) => !grantsOf(relation).includes(grant))
  const after = allReaches(await deriveInMemory({ ...estate, relations }))
  const rebuilt = [...after.byTarget.values()].map(({ pairs }) => ({
    entries: pairs.size,
    cost: pairs.size === 0 ? null : Math.min(...[...pairs.values()].map(({ cost }) => cost)),
  }))
  const answered = (await ask(revision, grant)).targets.map(({ after: left }) => ({
    entries: left.entries.length,
    cost: left.cost,
  }))
  const sorted = (all: typeof rebuilt): string => JSON.stringify(all.map((one) => JSON.stringify(one)).sort())
  if (sorted(rebuilt) !== sorted(answered)) throw new Error(`without ${grant} a rebuilt estate has other answers`)
}
