import { runsOn } from '../capabilities/runs-on.ts'
import { tool } from '../ontology/assets/tool.ts'
import { defineRule } from './define-rule.ts'
import { equals, includesAny, needs } from './pattern.ts'
import { atlas, owaspAgentic } from './references.ts'

export const executeCode = defineRule({
  id: 'execute-code',
  about: 'A tool that runs code runs the attacker’s on its host.',
  gain: 'The attacker’s code runs on the host.',
  needs: 'The tool executes code and runs on the workload without a sandbox.',
  breaks: [{ property: 'sandboxed', value: true, how: 'Run the tool in a sandbox' }],
  references: [atlas('AML.T0050'), owaspAgentic('ASI05')],
  arms: [
    {
      from: 'tool',
      to: 'workload',
      access: [
        ['inject', 'control'],
        ['steer', 'control'],
        ['converse', 'control'],
      ],
      kinds: { tool: [tool] },
      needs: [needs('tool', runsOn, 'workload', 'place')],
      where: [includesAny('tool', 'traits', ['code_exec']), equals('place', 'sandboxed', false)],
    },
  ],
})
