import type { Classified } from '@throughline/analysis/inventory/classify.ts'
import { aiClasses } from '@throughline/graph/ontology/ai-class.ts'
import { builder } from '../builder.ts'

/** GraphQL's names have no hyphens. */
const values = Object.fromEntries(aiClasses.map((name) => [name.replaceAll('-', '_'), { value: name }]))

export const AiClassEnum = builder.enumType('AiClass', { description: 'Sorts of AI assets.', values })

export const AiClassType = builder.objectRef<Classified>('AiClassification').implement({
  description: 'What sort of AI asset it is, and what decided that.',
  fields: (t) => ({
    class: t.expose('class', { type: AiClassEnum }),
    reason: t.exposeString('reason', { description: 'In words that go on after the name: "retrieves from kb:x".' }),
    isStated: t.boolean({
      description: 'Somebody states it, such as an operator’s override; else it is worked out.',
      resolve: ({ decidedBy }) => decidedBy === 'stated',
    }),
    relation: t.exposeString('relation', { nullable: true, description: 'The relation that decided, where one did.' }),
  }),
})
