import { mayCall } from '../../capabilities/may-call.ts'
import { runsOn } from '../../capabilities/runs-on.ts'
import { agent } from '../../ontology/assets/agent.ts'
import { tool } from '../../ontology/assets/tool.ts'
import { workload } from '../../ontology/assets/workload.ts'
import { atlas, owaspAgentic } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn } from './define-saved-query.ts'

export const codeOutsideASandbox = defineBuiltIn({
  id: 'code-outside-a-sandbox',
  theme: 'tools',
  title: 'Code run outside a sandbox',
  asks: 'Which agents may run code on a machine that nothing shields?',
  why: 'Whoever moves the agent runs as that machine: its files, its tokens, its network.',
  references: [atlas('AML.T0050'), owaspAgentic('ASI05')],
  cypher: cypher`
    MATCH (agent:${label(agent)})-[call:${edgeType(mayCall)}]->(tool:${label(tool)})-[on:${edgeType(runsOn)}]->(workload:${label(workload)})
    WHERE 'code_exec' IN tool.traits AND on.sandboxed = false
    RETURN agent, tool, workload, call.approval AS approval
    ORDER BY agent.id, tool.id, workload.id`,
})
