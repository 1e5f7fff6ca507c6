import { runsOn } from '../capabilities/runs-on.ts'
import { agent } from '../ontology/assets/agent.ts'
import { mcpServer } from '../ontology/assets/mcp-server.ts'
import { model } from '../ontology/assets/model.ts'
import { modelEndpoint } from '../ontology/assets/model-endpoint.ts'
import { workload } from '../ontology/assets/workload.ts'
import { builtFrom } from '../ontology/relations/built-from.ts'
import { defineRule } from './define-rule.ts'
import { equals, needs } from './pattern.ts'
import { atlas, owaspAgentic, owaspMcp } from './references.ts'

export const runPackage = defineRule({
  id: 'run-package',
  about: 'Whoever controls a package runs in what is built from it.',
  gain: 'The attacker’s code runs in it.',
  needs: 'It is built from the package, which is malicious or not pinned to a version.',
  breaks: [{ property: 'pinned', value: 'yes', how: 'Pin the package to a version that was checked' }],
  references: [atlas('AML.T0010.001'), owaspMcp('MCP04'), owaspAgentic('ASI04')],
  arms: [
    {
      from: 'part',
      to: 'product',
      access: [['control', 'control']],
      kinds: { product: [mcpServer, agent, workload, modelEndpoint] },
      needs: [needs('product', builtFrom, 'part')],
      where: [equals('part', 'verdict', 'malicious')],
    },
    {
      from: 'part',
      to: 'product',
      access: [['control', 'inject']],
      kinds: { product: [model] },
      needs: [needs('product', builtFrom, 'part')],
      where: [equals('part', 'verdict', 'malicious')],
    },
    {
      from: 'part',
      to: 'workload',
      access: [['control', 'control']],
      kinds: { product: [agent] },
      needs: [needs('product', builtFrom, 'part'), needs('product', runsOn, 'workload', 'place')],
      where: [equals('part', 'verdict', 'malicious'), equals('place', 'sandboxed', false)],
    },
    {
      from: 'part',
      to: 'product',
      access: [['control', 'control']],
      kinds: { product: [mcpServer, agent, workload, modelEndpoint] },
      needs: [needs('product', builtFrom, 'part')],
      where: [equals('part', 'pinned', 'no')],
    },
    {
      from: 'part',
      to: 'product',
      access: [['control', 'inject']],
      kinds: { product: [model] },
      needs: [needs('product', builtFrom, 'part')],
      where: [equals('part', 'pinned', 'no')],
    },
    {
      from: 'part',
      to: 'workload',
      access: [['control', 'control']],
      kinds: { product: [agent] },
      needs: [needs('product', builtFrom, 'part'), needs('product', runsOn, 'workload', 'place')],
      where: [equals('part', 'pinned', 'no'), equals('place', 'sandboxed', false)],
    },
  ],
})
