import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import { deriveDifference } from '@throughline/graph/derive/difference.ts'
import { memoryRunner } from '@throughline/graph/derive/join.ts'
import { whatLives } from '@throughline/graph/derive/what-lives.ts'
import { generateLargeEstate } from '../harness/generate-large-estate.ts'

/** `node test/bench/derive.ts [relations…]`: how long deriving takes in memory, and how much of it. */
const sizes = process.argv.slice(2).map(Number)

for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 120_000]) {
  const estate = generateLargeEstate(size)
  const derived = await timed('derive', () => deriveInMemory(estate))
  const capabilities = derived.facts.edgeCount - estate.relations.length
  console.log(
    `${estate.assets.length} assets, ${estate.relations.length} relations → ${capabilities} capabilities, ${derived.steps.count} steps`,
  )
  const hundredth = new Set(estate.relations.keys().filter((relation) => relation % 100 === 0))
  await timed('what lives without 1 % of the relations, first', () => whatLives(derived, hundredth))
  await timed('what lives without 1 % of the relations, again', () => whatLives(derived, hundredth))
  const next = { ...estate, relations: estate.relations.filter((_, relation) => relation % 1_000 !== 0) }
  await timed('difference of 0.1 % of the relations', () =>
    deriveDifference(derived, next, (facts) => memoryRunner(facts, next.asOf)),
  )
  console.log(`${Math.round(process.memoryUsage.rss() / 1e6)} MB\n`)
}

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  console.log(`${(performance.now() - start).toFixed(0)} ms  ${what}`)
  return result
}
