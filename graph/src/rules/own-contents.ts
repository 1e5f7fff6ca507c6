import { principals } from '../ontology/asset-kinds.ts'
import { agent } from '../ontology/assets/agent.ts'
import { credential } from '../ontology/assets/credential.ts'
import { dataset } from '../ontology/assets/dataset.ts'
import { knowledgeBase } from '../ontology/assets/knowledge-base.ts'
import { mcpServer } from '../ontology/assets/mcp-server.ts'
import { modelEndpoint } from '../ontology/assets/model-endpoint.ts'
import { resource } from '../ontology/assets/resource.ts'
import { tool } from '../ontology/assets/tool.ts'
import { workload } from '../ontology/assets/workload.ts'
import { contains } from '../ontology/relations/contains.ts'
import { defineRule } from './define-rule.ts'
import { needs } from './pattern.ts'

export const ownContents = defineRule({
  id: 'own-contents',
  about: 'Whoever holds an account, project or cluster holds what lies in it.',
  gain: 'What lies in it.',
  needs: 'It contains it.',
  references: [],
  arms: [
    {
      from: 'resource',
      to: 'content',
      access: [['control', 'control']],
      kinds: { content: [resource, ...principals, credential, workload, agent, mcpServer, tool, modelEndpoint] },
      needs: [needs('resource', contains, 'content')],
    },
    {
      from: 'resource',
      to: 'content',
      access: [
        ['control', 'read'],
        ['control', 'write'],
      ],
      kinds: { content: [dataset, knowledgeBase] },
      needs: [needs('resource', contains, 'content')],
    },
  ],
})
