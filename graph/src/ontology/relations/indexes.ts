import { dataset } from '../assets/dataset.ts'
import { knowledgeBase } from '../assets/knowledge-base.ts'
import { defineRelation } from '../define-relation.ts'

export const indexes = defineRelation({
  type: 'INDEXES',
  verb: 'indexes',
  about: 'The knowledge base is built from it.',
  from: [knowledgeBase],
  to: [dataset],
  properties: {},
})
