import { randomUUID } from 'node:crypto'
import { changeWords } from '@throughline/analysis/what-if/change-words.ts'
import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import { changesIn } from '../questions/changes.ts'
import { readQuestion, writeQuestion } from '../questions/scenario-question.ts'
import { scopeIn } from '../questions/scope.ts'
import type { ScenarioRecord } from '../scenarios.ts'
import { ChangeInputType } from './change.ts'
import { InvalidInputError, NotFoundError, questionErrors } from './errors.ts'
import { revisionAsked } from './revision.ts'
import { scopeFields } from './scope-input.ts'

/** Scenarios in one list. */
const mostScenarios = 500
const longestName = 200

const ScenarioType = builder.objectRef<ScenarioRecord>('Scenario').implement({
  description: 'A question of what if that was saved under a name. It is asked anew of any revision.',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    savedAt: t.expose('savedAt', { type: 'DateTime' }),
    savedOf: t.expose('revision', {
      type: 'RevisionNumber',
      description: 'The revision that it was about when it was saved.',
    }),
    changes: t.field({
      type: ['JsonObject'],
      description: 'As `whatIf` takes them.',
      resolve: ({ question }) => readQuestion(question).changes.map(withoutNulls),
    }),
    words: t.stringList({
      description: 'Its changes as instructions, with the names of the current revision.',
      resolve: async ({ question }, _, context) => {
        const { summary, revision } = await revisionAsked(context, {})
        const { estate } = revision.derived
        return changesIn(readQuestion(question).changes, summary.asOf).map((change) => changeWords(estate, change))
      },
    }),
    from: t.stringList({ resolve: ({ question }) => readQuestion(question).from ?? [] }),
    to: t.stringList({ resolve: ({ question }) => readQuestion(question).to ?? [] }),
    profiles: t.stringList({ resolve: ({ question }) => readQuestion(question).profiles ?? [] }),
  }),
})

function withoutNulls(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field != null))
}

const SaveScenarioResult = builder.errorUnion('SaveScenarioResult', {
  types: [ScenarioType, ...questionErrors],
  // Errors are told apart by their class.
  resolveType: () => ScenarioType,
})

const SaveScenarioInput = builder.inputType('SaveScenarioInput', {
  fields: (t) => ({
    id: t.string({ description: 'Of the one that it takes the place of; default: it is a new one.' }),
    name: t.string({ required: true }),
    changes: t.field({ type: [ChangeInputType], required: true }),
    ...scopeFields(t),
  }),
})

const DeleteScenarioAnswerType = builder
  .objectRef<{ readonly id: string }>('DeletedScenario')
  .implement({ fields: (t) => ({ id: t.exposeID('id') }) })

const DeleteScenarioResult = builder.errorUnion('DeleteScenarioResult', {
  types: [DeleteScenarioAnswerType, NotFoundError],
  // Errors are told apart by their class.
  resolveType: () => DeleteScenarioAnswerType,
})

builder.queryFields((t) => ({
  scenario: t.field({
    type: ScenarioType,
    nullable: true,
    args: { id: t.arg.string({ required: true }) },
    resolve: (_, { id }, { scenarios }) => scenarios.find(id),
  }),
  scenarios: t.field({
    type: [ScenarioType],
    description: 'Saved questions of what if, those saved last first.',
    complexity: costOfList(mostScenarios),
    resolve: (_, _args, { scenarios }) => scenarios.list(mostScenarios),
  }),
}))

builder.mutationFields((t) => ({
  saveScenario: t.field({
    type: SaveScenarioResult,
    description: 'Saves a question of what if under a name.',
    args: { input: t.arg({ type: SaveScenarioInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const held = await revisionAsked(context, input)
      const name = input.name.trim()
      if (name === '' || name.length > longestName)
        throw new InvalidInputError(`A name has 1 to ${longestName} characters.`, 'name')
      changesIn(input.changes, held.summary.asOf)
      scopeIn(input)
      if (input.id != null && (await context.scenarios.find(input.id)) === undefined)
        throw new NotFoundError('This scenario is not there any more: save it as a new one.')
      const scenario = {
        id: input.id ?? randomUUID(),
        name,
        question: writeQuestion(input),
        savedAt: new Date().toISOString(),
        revision: held.number,
      }
      await context.scenarios.save(scenario)
      return scenario
    },
  }),
  deleteScenario: t.field({
    type: DeleteScenarioResult,
    args: { id: t.arg.string({ required: true }) },
    resolve: async (_, { id }, { scenarios }) => {
      if (!(await scenarios.remove(id))) throw new NotFoundError('There is no such scenario.')
      return { id }
    },
  }),
}))
