import type { CutAnswer } from '@throughline/analysis/answers/cut.ts'
import { builder } from '../builder.ts'
import type { FactsView } from '../revisions/facts-view.ts'
import { RelationType } from './relation.ts'

type InView<T> = T & { readonly held: FactsView }

/** A grant that could be revoked. */
export type CutGrantNode = InView<
  Pick<CutAnswer['grants'][number], 'id' | 'words' | 'relations'> & { effort: number | null }
>
/** A property that could be given its hardened value. */
export type CutHardeningNode = InView<Omit<CutAnswer['hardenings'][number], 'effort'> & { effort: number | null }>

const aboutEffort = 'Null: nobody can make this change by itself.'

/** The relations of a grant. */
function relationsOf({ held, relations }: CutGrantNode) {
  return relations.map(({ id }) => {
    const relation = held.relation(id)
    if (relation === undefined) throw new Error(`a grant of nothing: ${id}`)
    return { held, relation }
  })
}

export const CutGrantType = builder.objectRef<CutGrantNode>('CutGrant').implement({
  description: 'A grant to revoke, and what ends with it.',
  fields: (t) => ({
    id: t.string({ resolve: ({ id }) => id }),
    words: t.exposeString('words', { description: 'What ends with it, with the names that people use.' }),
    effort: t.exposeInt('effort', { nullable: true, description: aboutEffort }),
    relations: t.field({ type: [RelationType], resolve: relationsOf }),
  }),
})

export const CutHardeningType = builder.objectRef<CutHardeningNode>('CutHardening').implement({
  description: 'A property to give its hardened value.',
  fields: (t) => ({
    of: t.exposeString('asset', { description: 'Key of the asset or relation that has it.' }),
    relation: t.field({
      type: RelationType,
      nullable: true,
      description: 'Where it is a relation’s property.',
      resolve: ({ held, asset, relation }) => {
        const found = relation === undefined ? undefined : held.relation(asset)
        return found === undefined ? null : { held, relation: found }
      },
    }),
    property: t.exposeString('property'),
    value: t.expose('value', { type: 'PropertyValue' }),
    effort: t.exposeInt('effort', { nullable: true, description: aboutEffort }),
    how: t.exposeString('how', { description: 'In words, as an instruction.' }),
    words: t.exposeString('words', { description: 'On what, with the names that people use.' }),
  }),
})
