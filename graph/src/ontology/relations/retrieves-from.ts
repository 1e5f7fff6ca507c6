import { agent } from '../assets/agent.ts'
import { knowledgeBase } from '../assets/knowledge-base.ts'
import { defineRelation } from '../define-relation.ts'
import { flag, list } from '../property.ts'

export const retrievesFrom = defineRelation({
  type: 'RETRIEVES_FROM',
  verb: 'retrieves from',
  about: 'The agent takes passages from it into its prompt, or writes to it.',
  from: [agent],
  to: [knowledgeBase],
  properties: {
    operations: list('What it may do with it.', { values: ['read', 'write', 'delete'], default: ['read'] }),
    callerFiltered: flag('Each caller meets only records of his own.', { dispute: 'all' }),
  },
})
