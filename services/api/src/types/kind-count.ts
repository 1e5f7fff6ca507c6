import { assetKinds } from '@throughline/graph/ontology/asset-kinds.ts'
import { builder } from '../builder.ts'

export const KindCountType = builder
  .objectRef<{ readonly kind: string; readonly count: number }>('KindCount')
  .implement({
    fields: (t) => ({ kind: t.exposeString('kind'), count: t.exposeInt('count') }),
  })

/** Counts of kinds in the order of the ontology, those of none left out. */
export function kindCounts(countOf: (kind: string) => number) {
  return assetKinds.map(({ kind }) => ({ kind, count: countOf(kind) })).filter(({ count }) => count > 0)
}
