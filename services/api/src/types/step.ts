import type { ShownPath } from '@throughline/analysis/answers/paths.ts'
import { ruleById } from '@throughline/graph/rules/all-rules.ts'
import type { Rule } from '@throughline/graph/rules/define-rule.ts'
import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import type { FactsView } from '../revisions/facts-view.ts'
import { FootholdType } from './foothold.ts'
import { PropertyType } from './property.ts'
import { RelationType, relationNode } from './relation.ts'
import { RuleType } from './rule.ts'

/** How many facts of a sort a step rests on, for the estimate of what a question costs. */
const usualFacts = 3

type ShownStep = ShownPath['steps'][number]

/** A step of an attack path in a revision. */
export interface StepNode {
  readonly held: FactsView
  readonly step: ShownStep
}

const StepPropertyType = builder.objectRef<ShownStep['properties'][number]>('StepProperty').implement({
  description: 'A property that a step relied on.',
  fields: (t) => ({
    of: t.exposeString('asset', { description: 'Key of the asset or relation that has it.' }),
    property: t.field({
      type: PropertyType,
      resolve: ({ property, value, basis, evidence }) => ({
        name: property,
        value,
        basis,
        evidence: { ...evidence, basis },
      }),
    }),
  }),
})

export const StepType = builder.objectRef<StepNode>('Step').implement({
  description: 'Holding its start gives an attacker its end.',
  fields: (t) => ({
    rule: t.field({ type: RuleType, resolve: ({ step }) => ruleOf(step.rule) }),
    from: t.field({ type: FootholdType, resolve: ({ held, step }) => ({ held, ...step.from }) }),
    to: t.field({ type: FootholdType, resolve: ({ held, step }) => ({ held, ...step.to }) }),
    difficulty: t.int({ resolve: ({ step }) => step.difficulty }),
    relations: t.field({
      type: [RelationType],
      description: 'The facts of one derivation that it rests on.',
      complexity: costOfList(usualFacts),
      resolve: ({ held, step }) =>
        step.relations.map(({ id }) => {
          const node = relationNode(held, id)
          if (node === undefined) throw new Error(`a step rests on nothing: ${id}`)
          return node
        }),
    }),
    properties: t.field({
      type: [StepPropertyType],
      complexity: costOfList(usualFacts),
      resolve: ({ step }) => step.properties,
    }),
  }),
})

/** The rule of an id that an answer names. */
export function ruleOf(id: string): Rule {
  const rule = ruleById.get(id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  return rule
}
