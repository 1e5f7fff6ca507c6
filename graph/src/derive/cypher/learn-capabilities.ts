import { allCapabilities } from '../../capabilities/all-capabilities.ts'
import { type Capability, capabilityId } from '../../capabilities/define-capability.ts'
import { edgeTypeNumber } from '../edge-types.ts'
import type { FactTable, Key } from '../fact-table.ts'
import { CompiledCypher, type CypherSession } from './cypher-session.ts'

/** A capability by its ends, for when it has no number any more. */
export interface RemovedCapability {
  readonly type: number
  readonly from: string
  readonly to: string
  readonly key: Key
}

/** Writes capabilities as relationships and deletes those that ended: one statement per type and batch. Twice is as once. */
export async function learnCapabilities(
  session: CypherSession,
  facts: FactTable,
  added: readonly number[],
  removed: readonly RemovedCapability[],
  revision: number,
  batchSize: number,
): Promise<void> {
  for (const capability of allCapabilities) {
    const type = edgeTypeNumber(capability.type)
    const gone = removed
      .filter((candidate) => candidate.type === type)
      .map(({ from, to, key }) => ({ id: idOf(capability, from, to, key), from, to }))
    for (const rows of batches(gone, batchSize)) await session.write(deleteText(capability), { rows })
    const came = added.filter((edge) => facts.typeOf(edge) === type).map((edge) => rowOf(capability, facts, edge))
    for (const rows of batches(came, batchSize)) await session.write(mergeText(capability), { rows, revision })
  }
}

/** Merges on the ends and the id; `since` tells the revision in which it came to be. */
export function mergeText({ type, key }: Pick<Capability, 'type' | 'key'>): CompiledCypher {
  const values = ['id', ...key].map((name) => `${name}: row.${name}`)
  return new CompiledCypher(
    `learn ${type}`,
    [
      'UNWIND $rows AS row',
      'MATCH (from:Asset {id: row.from})',
      'MATCH (to:Asset {id: row.to})',
      `MERGE (from)-[capability:${type} {${values.join(', ')}}]->(to)`,
      'ON CREATE SET capability.since = $revision',
    ].join('\n'),
  )
}

export function deleteText({ type }: Pick<Capability, 'type'>): CompiledCypher {
  return new CompiledCypher(
    `forget ${type}`,
    [
      'UNWIND $rows AS row',
      `MATCH (:Asset {id: row.from})-[capability:${type} {id: row.id}]->(:Asset {id: row.to})`,
      'DELETE capability',
    ].join('\n'),
  )
}

function rowOf(capability: Capability, facts: FactTable, edge: number): Record<string, string | boolean> {
  const from = facts.asset(facts.fromOf(edge)).id
  const to = facts.asset(facts.toOf(edge)).id
  const key = facts.keyOf(edge)
  const values = Object.fromEntries(capability.key.map((name, index) => [name, key[index] ?? '']))
  return { ...values, id: idOf(capability, from, to, key), from, to }
}

function idOf(capability: Capability, from: string, to: string, key: Key): string {
  return capabilityId(
    capability.type,
    from,
    to,
    capability.key.map((name, index) => [name, key[index] ?? ''] as const),
  )
}

function* batches<T>(rows: readonly T[], size: number): Iterable<readonly T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size)
}
