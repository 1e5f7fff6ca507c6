import { tool } from '@throughline/graph/ontology/assets/tool.ts'
import { canCall } from '@throughline/graph/ontology/relations/can-call.ts'
import { hosts } from '@throughline/graph/ontology/relations/hosts.ts'
import { claimOwnTool } from '../tool-classification/tool-claims.ts'
import { type CrewContext, crewId, stateProcess } from './context.ts'
import { classifyCrewTool } from './known-tools.ts'

/** States the tools that an agent has by itself or by one of its tasks. They run in the crew's own process. */
export function stateTools(
  context: CrewContext,
  agent: string,
  tools: readonly (string | Readonly<Record<string, unknown>>)[],
  at: string,
): void {
  for (const [index, each] of tools.entries()) {
    const name = nameOf(each)
    if (name === undefined) continue
    const place = context.placeOf(`${at}/${index}`)
    const classification = classifyCrewTool(name)
    const id = claimOwnTool(context.builder, name, classification, { ownerId: crewId(context), place })
    // Its own interpreter runs in a container.
    if (name === 'CodeInterpreterTool') context.builder.asset(tool, id, name, { sandboxed: true }, place)
    context.builder.relation(hosts, stateProcess(context, place), id, {}, place)
    context.builder.relation(canCall, agent, id, { grants: [`${agent}#tools/${name}`] }, place)
  }
}

/** States that an agent may run code of its own: in a container, or in the crew's own process. */
export function stateInterpreter(context: CrewContext, agent: string, sandboxed: boolean, at: string): void {
  const place = context.placeOf(at)
  const name = sandboxed ? 'code execution' : 'code execution (unsafe)'
  const { builder } = context
  const classification = classifyCrewTool('CodeInterpreterTool')
  const id = claimOwnTool(builder, name, classification, { ownerId: crewId(context), place })
  builder.asset(tool, id, name, { sandboxed }, place)
  builder.relation(hosts, stateProcess(context, place), id, {}, place)
  builder.relation(canCall, agent, id, { grants: [`${agent}#allow_code_execution`] }, place)
}

function nameOf(each: string | Readonly<Record<string, unknown>>): string | undefined {
  const name = typeof each === 'string' ? each : (each['name'] ?? each['type'] ?? each['class'])
  // `SerperDevTool()` is written as it would be in code.
  return typeof name === 'string' && name.trim() !== '' ? name.trim().replace(/\(\s*\)$/, '') : undefined
}
