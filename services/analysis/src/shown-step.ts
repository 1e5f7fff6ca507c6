import type { Relation } from '@throughline/graph/facts/estate.ts'
import { grantsOf } from '@throughline/graph/facts/estate.ts'
import type { Evidence } from '@throughline/graph/facts/evidence.ts'
import { firmest } from '@throughline/graph/facts/settle.ts'
import { accessOfFoothold, assetOfFoothold, type Foothold } from '@throughline/graph/footholds/foothold.ts'
import type { StepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import type { Rule } from '@throughline/graph/rules/define-rule.ts'
import type { ShownPath } from './answers/paths.ts'
import { groundsOf } from './evidence/grounds.ts'
import type { Relied } from './evidence/relied.ts'

type ShownStep = ShownPath['steps'][number]

/** A foothold by its number, in words. */
export function footholdOf({ derived }: StepGraph, foothold: number): Foothold {
  return { asset: derived.facts.asset(assetOfFoothold(foothold)).id, access: accessOfFoothold(foothold) }
}

/** The rule that made a step. */
export function ruleOf({ derived }: StepGraph, step: number): Rule {
  const rule = allRules[derived.steps.rule[step] ?? -1]
  if (rule === undefined) throw new Error(`no rule of step ${step}`)
  return rule
}

/** Whether a step rests on nothing that is inferred, and its rule on nothing that is merely possible. */
export function isConfirmed(graph: StepGraph, step: number): boolean {
  return !ruleOf(graph, step).candidate && groundsOf(graph.derived).ofStep(step).firm
}

/** A step as answers show it, with the base facts of one derivation. */
export function shownStep(graph: StepGraph, step: number): ShownStep {
  const rule = ruleOf(graph, step)
  const { relations, properties } = groundsOf(graph.derived).baseFacts(step)
  return {
    rule: rule.id,
    from: footholdOf(graph, graph.from[step] ?? -1),
    to: footholdOf(graph, graph.to[step] ?? -1),
    difficulty: graph.weight[step] ?? 0,
    techniques: rule.references.map(({ id }) => id),
    relations: relations.map(shownRelation),
    properties: properties.map(shownProperty),
  }
}

/** A relation as answers show it, with its firmest evidence. */
export function shownRelation(relation: Relation): ShownStep['relations'][number] {
  const best = firmest(relation.evidence)
  const { id, type, from, to } = relation
  return { id, type, from, to, grants: [...grantsOf(relation)], basis: best.basis, evidence: withoutBasis(best) }
}

function shownProperty({ of, property, value, basis, evidence }: Relied): ShownStep['properties'][number] {
  return { asset: of, property, value, basis, evidence: withoutBasis(evidence) }
}

/** Evidence as answers show it: its basis stands beside it. */
export function withoutBasis({ source, file, pointer, line, observedAt, note }: Evidence): Omit<Evidence, 'basis'> {
  return {
    source,
    file,
    ...(pointer === undefined ? {} : { pointer }),
    ...(line === undefined ? {} : { line }),
    observedAt,
    ...(note === undefined ? {} : { note }),
  }
}
