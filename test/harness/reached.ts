import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import { footholdName } from './reading.ts'

/** All footholds, as `access@asset`, that follow from one, itself included, in an estate derived in memory. */
export async function reached(estate: Estate, from: string): Promise<ReadonlySet<string>> {
  const derived = await deriveInMemory(estate)
  return follow(derived, from, () => true)
}

/** The same over the steps that `lives` lets through. */
export function follow(derived: Derived, from: string, lives: (step: number) => boolean): ReadonlySet<string> {
  const { steps } = derived
  const next = new Map<string, string[]>()
  for (let step = 0; step < steps.count; step++) {
    if (!lives(step)) continue
    const start = footholdName(derived, steps.from[step] ?? -1)
    next.set(start, [...(next.get(start) ?? []), footholdName(derived, steps.to[step] ?? -1)])
  }
  const seen = new Set([from])
  for (const foothold of seen) for (const follower of next.get(foothold) ?? []) seen.add(follower)
  return seen
}
