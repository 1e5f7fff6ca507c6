import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import { accessOfFoothold, assetOfFoothold, footholdId } from '@throughline/graph/footholds/foothold.ts'
import type { ShownPath } from '../answers/paths.ts'
import { attackPaths } from '../paths.ts'
import { isRefusal } from '../refusal.ts'
import type { Support } from '../support/support.ts'
import { withAllSettings } from '../what-if/set-properties.ts'
import type { Survivor } from './survivors.ts'

/**
 * A path as answers show it, derived again from nothing but the facts that it rests on: so what is shown proves itself, and names the very
 * relations that would break it.
 */
export async function shownWitness(
  { derived, hardenables }: Support,
  { entry, end, basis }: Survivor,
): Promise<ShownPath> {
  const { facts, estate } = derived
  const numbers = [...basis.relations].sort((a, b) => a - b)
  const relations = numbers.flatMap((number) => facts.relationOf(number) ?? [])
  const ends = new Set([entry.asset, assetOfFoothold(end)])
  for (const number of numbers) ends.add(facts.fromOf(number)).add(facts.toOf(number))
  const assets = [...ends].sort((a, b) => a - b).map((number) => facts.asset(number))
  const hardened = [...basis.hard].flatMap((number) => hardenables[number] ?? [])
  const small = await deriveInMemory(withAllSettings({ ...estate, assets, relations, gaps: [] }, hardened))
  const idOf = (foothold: number): string =>
    footholdId({ asset: facts.asset(assetOfFoothold(foothold)).id, access: accessOfFoothold(foothold) })
  const question = { from: idOf(entry.foothold), to: idOf(end) }
  const answer = attackPaths({ number: null, publishedAt: null, derived: small }, question)
  const path = isRefusal(answer) ? undefined : answer.paths[0]
  if (path === undefined) throw new Error(`the facts of a path from ${question.from} to ${question.to} do not yield it`)
  return { ...path, entry: { ...path.entry, profile: entry.profile } }
}
