import { compileArm } from '@throughline/graph/derive/cypher/compile-arm.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import type { Break, Rule } from '@throughline/graph/rules/define-rule.ts'
import { difficultyByRule } from '@throughline/graph/rules/difficulty.ts'
import type { Reference } from '@throughline/graph/rules/references.ts'
import { builder } from '../builder.ts'

const BreakType = builder.objectRef<Break>('Break').implement({
  description: 'A change that closes a step other than removing a relation.',
  fields: (t) => ({
    property: t.exposeString('property'),
    value: t.expose('value', { type: 'PropertyValue', description: 'The value to give it.' }),
    how: t.exposeString('how', { description: 'In words, as an instruction.' }),
  }),
})

export const ReferenceType = builder.objectRef<Reference>('Reference').implement({
  description: 'A technique or risk in a public catalogue.',
  fields: (t) => ({
    catalogue: t.exposeString('catalogue'),
    id: t.exposeString('id'),
    url: t.exposeString('url'),
  }),
})

export const RuleType = builder.objectRef<Rule>('Rule').implement({
  description: 'One attack technique: holding a step’s start gives an attacker its end.',
  fields: (t) => ({
    id: t.exposeID('id'),
    about: t.exposeString('about'),
    gain: t.exposeString('gain', { description: 'What the attacker gains.' }),
    needs: t.exposeString('needs', { description: 'What it needs.' }),
    breaks: t.expose('breaks', { type: [BreakType] }),
    references: t.expose('references', { type: [ReferenceType] }),
    candidate: t.exposeBoolean('candidate', { description: 'What it yields is possible, not shown.' }),
    cypher: t.stringList({
      description: 'How the database finds its steps: one query for each way. Each takes $asOf where expiry counts.',
      resolve: (rule) => rule.arms.map((_, arm) => compileArm(rule, arm, undefined).toString()),
    }),
    difficulty: t.int({
      description: '1 to 5; a step may be harder than its rule.',
      resolve: ({ id }) => difficultyByRule[id] ?? 0,
    }),
  }),
})

builder.queryField('rules', (t) =>
  t.field({
    type: [RuleType],
    description: 'Every rule that makes steps which people see.',
    complexity: { field: 1, multiplier: allRules.length },
    resolve: () => allRules.filter(({ silent }) => !silent),
  }),
)
