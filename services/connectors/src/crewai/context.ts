import { workload } from '@throughline/graph/ontology/assets/workload.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import type { ReadContext } from '../connector.ts'
import { agentId, systemId, workloadId } from '../ids.ts'

/** What is needed to state the agents and tasks of one crew. */
export interface CrewContext {
  readonly builder: ClaimBuilder
  /** Tells one crew from another: the folder that its files are in. */
  readonly crew: string
  readonly fingerprint: ReadContext['fingerprint']
  readonly placeOf: (pointer: string) => RecordPlace
}

export function agentIdOf({ crew }: CrewContext, name: string): string {
  return agentId('crewai', crew, name)
}

/** What owns the tools that its agents share. */
export function crewId({ crew }: CrewContext): string {
  return systemId('crew', 'crewai', crew)
}

/** States the process that all agents of a crew run in. */
export function stateProcess({ builder, crew }: CrewContext, place: RecordPlace): string {
  return builder.asset(workload, workloadId(`crewai/${crew}`), `crew ${crew}`, { selfRunning: true }, place)
}
