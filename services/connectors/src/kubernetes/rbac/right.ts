import type { RelationType } from '@throughline/graph/ontology/define-relation.ts'
import type { RelationName } from '@throughline/graph/ontology/relation-types.ts'
import type { ClaimBuilder, RecordPlace } from '../../claims/claim-builder.ts'

/** That a role may do something. */
export interface Right {
  readonly type: RelationType<RelationName>
  readonly to: string
  readonly grants: readonly string[]
  /** How, where the relation says so. */
  readonly via?: string
  /** What this reading cannot know; absent: it is certain. */
  readonly doubt?: string
}

/** States a role's rights. The same right by the same grants is one relation, however many verbs give it. */
export function stateRights(role: string, rights: readonly Right[], builder: ClaimBuilder, place: RecordPlace): void {
  const groups = Map.groupBy(rights, ({ type, to, grants }) => [type.type, to, ...grants.toSorted()].join('\n'))
  for (const group of groups.values()) {
    const [first] = group
    if (first === undefined) continue
    const via = [...new Set(group.flatMap((each) => each.via ?? []))].toSorted().join('; ')
    const doubts = new Set(group.map(({ doubt }) => doubt))
    const [doubt] = [...doubts].filter((each) => each !== undefined).toSorted()
    const certain = doubts.has(undefined) || doubt === undefined
    builder.relation(
      first.type,
      role,
      first.to,
      {
        grants: first.grants,
        properties: via === '' ? {} : { via },
        basis: certain ? 'computed' : 'inferred',
        ...(certain ? {} : { note: doubt }),
      },
      place,
    )
  }
}
