import { createHash } from 'node:crypto'

/**
 * The id of a relation: its type and 80 bits of SHA-256 over (type, from, to, sorted grants), so the same fact has
 * the same id in every source, reading and installation. At 10⁷ relations a collision has probability below 10⁻¹⁰.
 */
export function relationId(relation: { type: string; from: string; to: string; grants: readonly string[] }): string {
  const key = [relation.type, relation.from, relation.to, ...[...relation.grants].sort()].join('\u0000')
  return `${relation.type}:${createHash('sha256').update(key).digest('hex').slice(0, 20)}`
}
