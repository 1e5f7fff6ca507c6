import { dataset } from '../assets/dataset.ts'
import { knowledgeBase } from '../assets/knowledge-base.ts'
import { resource } from '../assets/resource.ts'
import { tool } from '../assets/tool.ts'
import { defineRelation } from '../define-relation.ts'
import { flag, list } from '../property.ts'

export const operatesOn = defineRelation({
  type: 'OPERATES_ON',
  verb: 'operates on',
  about: 'The tool reads, writes or deletes it.',
  from: [tool],
  to: [dataset, knowledgeBase, resource],
  properties: {
    operations: list('What it may do with it.', { values: ['read', 'write', 'delete'], default: ['read'] }),
    callerFiltered: flag('Each caller meets only records of his own.', { dispute: 'all' }),
  },
})
