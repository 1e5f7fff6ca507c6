import { mayCall } from '@throughline/graph/capabilities/may-call.ts'
import { maySend } from '@throughline/graph/capabilities/may-send.ts'
import { edgeTypeNumber } from '@throughline/graph/derive/edge-types.ts'
import { accessOfFoothold } from '@throughline/graph/footholds/foothold.ts'
import type { StepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import { groundsOf } from '../evidence/grounds.ts'

const calls = new Set([mayCall.type, maySend.type].map(edgeTypeNumber))

/** Whether something on the way asks a person before it goes on: the second sentence about a path. */
export function asks(graph: StepGraph, steps: readonly number[]): string {
  const said = new Set(steps.flatMap((step) => asksAt(graph, step)))
  return said.size === 0 ? 'Nothing on the way asks a person.' : [...said].join(' ')
}

function asksAt(graph: StepGraph, step: number): readonly string[] {
  const { facts } = graph.derived
  const grounds = groundsOf(graph.derived)
  const access = accessOfFoothold(graph.from[step] ?? -1)
  // Who holds the agent answers its questions himself.
  if (access === 'control' || !grounds.evidenceOfStep(step).some((edge) => calls.has(facts.typeOf(edge)))) return []
  const { properties } = grounds.baseFacts(step)
  return properties
    .filter(({ property, value }) => property === 'approval' && value !== 'none')
    .map(({ of, value }) => {
      const asset = facts.findAsset(of)
      const relation = asset === undefined ? facts.relationOf(facts.findRelation(of) ?? -1) : undefined
      const name = facts.asset(asset ?? facts.assetNumber(relation?.to ?? '')).name
      if (access === 'fed') return `A person is asked before ${name} runs, but cannot see what it will bring.`
      return value === 'session'
        ? `A person is asked about ${name} once a session.`
        : `Only the attacker himself is asked before ${name} runs.`
    })
}
