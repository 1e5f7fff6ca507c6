import { createHash } from 'node:crypto'
import { type Foothold, footholdId } from '@throughline/graph/footholds/foothold.ts'

/**
 * The id of an attack path: SHA-256, in hex, of the JSON list of its shown steps as [rule, from, to], footholds as `access@asset`.
 * Evidence is no part of it, so it stays the same when facts are read again.
 */
export function pathId(steps: readonly { rule: string; from: Foothold; to: Foothold }[]): string {
  const sequence = steps.map(({ rule, from, to }) => [rule, footholdId(from), footholdId(to)])
  return createHash('sha256').update(JSON.stringify(sequence)).digest('hex')
}
