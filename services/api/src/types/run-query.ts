import type { Refusal } from '@throughline/graph/store/console/refusal.ts'
import type { ConsoleResult } from '@throughline/graph/store/console/run-console.ts'
import type { CypherText } from '@throughline/graph/store/cypher-text.ts'
import { builtInById } from '@throughline/graph/store/saved/built-in-queries.ts'
import { type Parameter, whyNot } from '@throughline/graph/store/saved/parameter.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { InvalidInputError, NoRevisionError, NotFoundError } from './errors.ts'
import { mustBeOpen } from './saved-query.ts'

/** What a run costs: it holds the database for a while. */
const costOfRun = 20_000

const BoundType = builder.objectRef<NonNullable<ConsoleResult['bounded']>>('QueryBound').implement({
  description: 'What cut an answer short.',
  fields: (t) => ({
    by: t.exposeString('by', { description: 'rows, size (characters) or time (milliseconds).' }),
    limit: t.exposeInt('limit'),
  }),
})

const RowType = builder.objectRef<ConsoleResult['rows'][number]>('QueryRow').implement({
  fields: (t) => ({
    cells: t.field({
      type: 'Json',
      description:
        'A cell for each column: a value, a list, or an object of one key: asset {id, kind, name}, relation {id, type, from, to}, foothold {asset, access}, step {id, type, from, to} or map.',
      resolve: ({ cells }) => cells,
    }),
    assets: t.stringList({ description: 'Ids of the assets that it names.', resolve: ({ assets }) => [...assets] }),
  }),
})

const QueryAnswerType = builder.objectRef<ConsoleResult>('QueryAnswer').implement({
  description: 'What a query found. The database holds the current revision alone.',
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    publishing: t.int({
      nullable: true,
      description: 'A revision that was being published meanwhile: what was read may be its already, in part.',
      resolve: ({ publishing }) => publishing,
    }),
    columns: t.stringList({ resolve: ({ columns }) => [...columns] }),
    rows: t.field({ type: [RowType], complexity: { field: costOfRun, multiplier: 1 }, resolve: ({ rows }) => rows }),
    bounded: t.field({
      type: BoundType,
      nullable: true,
      description: 'Null: it is whole.',
      resolve: ({ bounded }) => bounded,
    }),
  }),
})

const PlaceType = builder.objectRef<NonNullable<Refusal['place']>>('QueryPlace').implement({
  fields: (t) => ({ line: t.exposeInt('line'), column: t.exposeInt('column') }),
})

const RefusalType = builder.objectRef<Refusal>('QueryRefusal').implement({
  description: 'A query that was not run, or that the database could not run.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'clause, procedure, operator, label, syntax, failed …' }),
    message: t.exposeString('message'),
    place: t.field({
      type: PlaceType,
      nullable: true,
      description: 'Null: it is about the query as a whole.',
      resolve: ({ place }) => place ?? null,
    }),
  }),
})

const OutcomeType = builder.unionType('QueryOutcome', {
  types: [QueryAnswerType, RefusalType],
  resolveType: (outcome) => ('code' in outcome ? RefusalType : QueryAnswerType),
})

const RunQueryInput = builder.inputType('RunQueryInput', {
  description: 'Either a saved query by its id, or Cypher.',
  fields: (t) => ({
    id: t.string(),
    cypher: t.string(),
    parameters: t.field({ type: 'JsonObject', description: 'By name. Those of a saved query have defaults.' }),
  }),
})

builder.queryField('runQuery', (t) =>
  t.field({
    type: OutcomeType,
    description:
      'Runs a query that only reads the current revision: assets, relations, capabilities, footholds and steps. $revision and $asOf are given.',
    args: { input: t.arg({ type: RunQueryInput, required: true }) },
    errors: {
      types: [InvalidInputError, NotFoundError, NoRevisionError],
      directResult: false,
      dataField: { name: 'outcome' },
    },
    resolve: async (_, { input }, context) => {
      const {
        name,
        text,
        parameters: declared,
      } = await asked(context, input.id ?? undefined, input.cypher ?? undefined)
      const current = await context.revisions.latest()
      if (current === undefined) throw new NoRevisionError()
      const { number: revision, summary } = current
      const parameters = parametersFor(declared, new Map(Object.entries(input.parameters ?? {})))
      return context.queries.run(name, { text, parameters, revision, asOf: summary.asOf })
    },
  }),
)

interface Asked {
  readonly name: string
  readonly text: string | CypherText
  /** Undefined: whatever is given. */
  readonly parameters: readonly Parameter[] | undefined
}

async function asked({ queries }: Context, id: string | undefined, cypher: string | undefined): Promise<Asked> {
  if ((id === undefined) === (cypher === undefined))
    throw new InvalidInputError('Name a saved query, or give Cypher: one of the two.', 'id')
  const builtIn = builtInById.get(id ?? '')
  if (builtIn !== undefined) return { name: builtIn.id, text: builtIn.query.cypher, parameters: builtIn.parameters }
  mustBeOpen(queries)
  if (cypher !== undefined) return { name: 'console', text: cypher, parameters: undefined }
  const shared = await queries.find(id ?? '')
  if (shared === undefined) throw new NotFoundError('There is no such query.')
  return { name: `shared ${shared.id}`, text: shared.cypher, parameters: shared.parameters }
}

function parametersFor(
  declared: readonly Parameter[] | undefined,
  given: ReadonlyMap<string, unknown>,
): Readonly<Record<string, unknown>> {
  if (declared === undefined) return Object.fromEntries(given)
  for (const name of given.keys())
    if (!declared.some((parameter) => parameter.name === name))
      throw new InvalidInputError(`This query has no parameter ${name}.`, name)
  return Object.fromEntries(
    declared.map((parameter) => {
      const value = given.get(parameter.name) ?? parameter.default
      const why = whyNot(parameter, value)
      if (why !== undefined) throw new InvalidInputError(why, parameter.name)
      return [parameter.name, value]
    }),
  )
}
