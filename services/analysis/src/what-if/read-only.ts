import type { Asset, Estate } from '@throughline/graph/facts/estate.ts'
import { canWrite } from '@throughline/graph/ontology/relations/can-write.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { Change } from './changes.ts'

/** Takes away from everything and everybody what lets them write to some data or delete from it; what reads goes on reading. */
export function readOnly({ relations }: Estate, { id, name }: Asset): readonly Change[] | Refusal {
  const changes = relations
    .filter(({ to }) => to === id)
    .flatMap((relation): Change[] => {
      if (relation.type === canWrite.type) return [{ change: 'remove', of: relation.id }]
      const { operations } = relation.properties
      if (!Array.isArray(operations) || operations.every((operation) => operation === 'read')) return []
      if (!operations.includes('read')) return [{ change: 'remove', of: relation.id }]
      return [{ change: 'set', of: relation.id, property: 'operations', value: ['read'] }]
    })
  return changes.length === 0 ? refuse(`Nothing writes to ${name}: it is read-only as it is.`) : changes
}
