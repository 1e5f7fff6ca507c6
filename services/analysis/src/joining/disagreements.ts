import { type DisputedProperty, reasonOf } from '@throughline/graph/facts/dispute.ts'
import type { Asset, Estate, Relation } from '@throughline/graph/facts/estate.ts'
import type { Disagreement } from '../answers/sources.ts'
import { placeOf } from './places.ts'

/** Where sources disagree: of assets, then of relations, by id; where only names differ, last. */
export function disagreements({ assets, relations }: Pick<Estate, 'assets' | 'relations'>): readonly Disagreement[] {
  const all = [...assets, ...relations].flatMap((fact) => (fact.disputes ?? []).map((dispute) => shown(fact, dispute)))
  const isName = ({ property }: Disagreement): boolean => property === 'name'
  return [...all.filter((one) => !isName(one)), ...all.filter(isName)]
}

function shown(fact: Asset | Relation, dispute: DisputedProperty): Disagreement {
  const isAsset = 'kind' in fact
  return {
    fact: fact.id,
    kind: isAsset ? fact.kind : fact.type,
    name: isAsset ? fact.name : `${fact.from} → ${fact.to}`,
    property: dispute.property,
    reason: reasonOf(fact, dispute),
    values: dispute.values.map(({ value, claim }) => {
      const evidence = fact.evidence[claim]
      if (evidence === undefined) throw new Error(`${fact.id} has no claim ${claim}`)
      // A copy: lists of a fact are shared and read-only, those of an answer are the caller's.
      return { ...placeOf(evidence), value: structuredClone(value) as Disagreement['values'][number]['value'] }
    }),
  }
}
