import { knowledgeBase } from '../assets/knowledge-base.ts'
import { tool } from '../assets/tool.ts'
import { untrustedSource } from '../assets/untrusted-source.ts'
import { defineRelation } from '../define-relation.ts'

export const readsFrom = defineRelation({
  type: 'READS_FROM',
  verb: 'reads from',
  about: 'Takes in content that outsiders write.',
  from: [tool, knowledgeBase],
  to: [untrustedSource],
  properties: {},
})
