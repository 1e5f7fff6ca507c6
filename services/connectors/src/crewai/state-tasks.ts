import { agent } from '@throughline/graph/ontology/assets/agent.ts'
import { knowledgeBase } from '@throughline/graph/ontology/assets/knowledge-base.ts'
import { retrievesFrom } from '@throughline/graph/ontology/relations/retrieves-from.ts'
import { systemId } from '../ids.ts'
import { pointer } from '../reading/pointer.ts'
import { agentIdOf, type CrewContext } from './context.ts'
import { stateTools } from './state-tools.ts'
import type { TaskWire } from './wire.ts'

/**
 * States the tasks of a crew: what they give their agents, and whose answers they are given. An answer is kept where later
 * tasks read it: words go from one agent to the next, and nothing goes back.
 */
export function stateTasks(context: CrewContext, tasks: ReadonlyMap<string, TaskWire>): void {
  const { builder, placeOf } = context
  for (const [name, task] of tasks) {
    if (task.agent == null) continue
    const place = placeOf(pointer(name))
    const doer = builder.asset(agent, agentIdOf(context, task.agent), undefined, {}, place)
    stateTools(context, doer, task.tools ?? [], pointer(name, 'tools'))
    for (const before of task.context ?? []) {
      const earlier = tasks.get(before)?.agent
      if (earlier == null || earlier === task.agent) continue
      const at = placeOf(pointer(name, 'context'))
      const grants = [`${systemId('task', 'crewai', context.crew, name)}#context/${before}`]
      const answer = systemId('knowledge-base', 'crewai', context.crew, before)
      builder.asset(knowledgeBase, answer, `answer of ${before}`, {}, at)
      const writer = builder.asset(agent, agentIdOf(context, earlier), undefined, {}, at)
      builder.relation(retrievesFrom, writer, answer, { grants, properties: { operations: ['write'] } }, at)
      builder.relation(retrievesFrom, doer, answer, { grants, properties: { operations: ['read'] } }, at)
    }
  }
}
