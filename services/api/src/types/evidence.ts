import { bases, type Evidence } from '@throughline/graph/facts/evidence.ts'
import { builder } from '../builder.ts'

/** How many sources state a fact, for the estimate of what a question costs. */
export const usualEvidence = 2

export const BasisEnum = builder.enumType('Basis', {
  description: 'How a fact is known: seen at run time, stated, worked out by a stated method, or guessed.',
  values: bases,
})

export const EvidenceType = builder.objectRef<Evidence>('Evidence').implement({
  description: 'Where a fact was read, when, and how it is known.',
  fields: (t) => ({
    source: t.exposeString('source'),
    file: t.exposeString('file', { description: 'A path relative to what was asked to be read, or a URL.' }),
    pointer: t.exposeString('pointer', { nullable: true, description: 'JSON pointer of the record in the file.' }),
    line: t.exposeInt('line', { nullable: true, description: 'Counted from 1.' }),
    observedAt: t.exposeString('observedAt', { description: 'ISO 8601.' }),
    basis: t.expose('basis', { type: BasisEnum }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'The heuristic that matched, the condition that could not be decided, the reason a person gave.',
    }),
    ruling: t.exposeBoolean('ruling', {
      nullable: true,
      description: 'A person’s word about what others state; null where it is a statement of its own.',
    }),
    author: t.exposeString('author', {
      nullable: true,
      description: 'Who said it, where a person did: of an approved list, who answers for it.',
    }),
  }),
})
