import type { RelationType } from '@throughline/graph/ontology/define-relation.ts'
import type { RelationName } from '@throughline/graph/ontology/relation-types.ts'
import type { ClaimBuilder, RecordPlace } from '../../claims/claim-builder.ts'
import { type Alternative, impliedBy, minimal } from '../policy/decide.ts'

/** One relation in the making: how it is had, and how certain that is. */
interface Entry {
  readonly type: RelationType<RelationName>
  readonly from: string
  readonly to: string
  readonly via: Set<string>
  alternative: Alternative
}

/** Reasons beyond these are counted, not told. */
const maxReasons = 4

/**
 * Collects what principals may do, each way with its grants. The same right through the same grants is one relation,
 * however many actions give it, and as certain as the most certain of them.
 */
export class Ledger {
  readonly #entries = new Map<string, Entry>()

  add(
    type: RelationType<RelationName>,
    from: string,
    to: string,
    alternatives: readonly Alternative[],
    via?: string,
  ): void {
    for (const alternative of alternatives) {
      const grants = alternative.grants.map(({ grant }) => grant).toSorted()
      const key = [type.type, from, to, ...grants].join('\n')
      const known = this.#entries.get(key)
      const entry = known ?? { type, from, to, via: new Set<string>(), alternative }
      if (known === undefined) this.#entries.set(key, entry)
      if (alternative.because.length < entry.alternative.because.length) entry.alternative = alternative
      if (via !== undefined) entry.via.add(via)
    }
  }

  /** States every relation; `placeOf` finds a grant's place in the file. */
  state(builder: ClaimBuilder, placeOf: (pointer: string) => RecordPlace): void {
    for (const { type, from, to, via, alternative } of this.#entries.values()) {
      const [first, ...others] = alternative.grants.map(({ pointer }) => pointer)
      const note = [...reasons(alternative), ...(others.length === 0 ? [] : [`rests also on ${others.join(', ')}`])]
      builder.relation(
        type,
        from,
        to,
        {
          grants: alternative.grants.map(({ grant }) => grant),
          properties: via.size === 0 ? {} : { via: [...via].toSorted().join('; ') },
          basis: alternative.because.length === 0 ? 'computed' : 'inferred',
          ...(note.length === 0 ? {} : { note: note.join('; ') }),
        },
        placeOf(first ?? ''),
      )
    }
  }
}

function reasons({ because }: Alternative): readonly string[] {
  const rest = because.length - maxReasons
  return rest <= 0 ? because : [...because.slice(0, maxReasons), `and ${rest} more that cannot be decided`]
}

/** The same ways, each with another doubt. */
export function doubting(alternatives: readonly Alternative[], doubt: string | undefined): readonly Alternative[] {
  if (doubt === undefined) return alternatives
  return alternatives.map(({ grants, because }) => ({ grants, because: [...because, doubt] }))
}

/** The ways that are left when those are dropped that come with one of the others: they say nothing new. */
export function beyond(alternatives: readonly Alternative[], others: readonly Alternative[]): readonly Alternative[] {
  return minimal(alternatives).filter((one) => !others.some((other) => impliedBy(one, other)))
}
