import { randomUUID } from 'node:crypto'
import { ConsoleText } from '@throughline/graph/store/console/console-text.ts'
import { builtInById, builtInQueries } from '@throughline/graph/store/saved/built-in-queries.ts'
import type { BuiltInQuery } from '@throughline/graph/store/saved/define-saved-query.ts'
import type { Parameter } from '@throughline/graph/store/saved/parameter.ts'
import {
  ownParameters,
  problemsIn,
  type QueryDefinition,
  queriesFileSchema,
  queryDefinitionSchema,
} from '@throughline/graph/store/saved/query-definition.ts'
import { shownText } from '@throughline/graph/store/saved/shown-text.ts'
import { themes } from '@throughline/graph/store/saved/themes.ts'
import type { z } from 'zod'
import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import type { QueryDesk, SharedQuery } from '../saved-queries.ts'
import { InvalidInputError, NotFoundError } from './errors.ts'
import { ReferenceType } from './rule.ts'

/** Shared queries in one list. */
const mostShared = 1_000

type SavedQuery = { readonly builtIn: BuiltInQuery } | { readonly shared: SharedQuery }

const ParameterType = builder.objectRef<Parameter>('QueryParameter').implement({
  description: 'A parameter of a query: what its form asks for.',
  fields: (t) => ({
    name: t.exposeString('name'),
    about: t.exposeString('about'),
    type: t.exposeString('type', { description: 'text, whole, flag, texts or choice.' }),
    default: t.expose('default', { type: 'PropertyValue' }),
    values: t.stringList({ description: 'Of a choice.', resolve: ({ values }) => [...(values ?? [])] }),
  }),
})

const SavedQueryType = builder.objectRef<SavedQuery>('SavedQuery').implement({
  description: 'A query over the estate: one that comes with Throughline, or one that somebody saved for all.',
  fields: (t) => ({
    id: t.id({ resolve: (query) => ('builtIn' in query ? query.builtIn.id : query.shared.id) }),
    builtIn: t.boolean({ description: 'Else it is shared.', resolve: (query) => 'builtIn' in query }),
    theme: t.string({
      nullable: true,
      resolve: (query) => ('builtIn' in query ? themes[query.builtIn.theme] : null),
    }),
    name: t.string({ resolve: (query) => ('builtIn' in query ? query.builtIn.title : query.shared.name) }),
    description: t.string({
      description: 'What it asks.',
      resolve: (query) => ('builtIn' in query ? query.builtIn.asks : query.shared.description),
    }),
    why: t.string({
      nullable: true,
      description: 'Why the answer matters.',
      resolve: (query) => ('builtIn' in query ? query.builtIn.why : null),
    }),
    references: t.field({
      type: [ReferenceType],
      resolve: (query) => ('builtIn' in query ? query.builtIn.references : []),
    }),
    parameters: t.field({
      type: [ParameterType],
      description: 'Besides $revision and $asOf, which every query has.',
      resolve: (query) => ('builtIn' in query ? query.builtIn.parameters : query.shared.parameters),
    }),
    cypher: t.string({
      resolve: (query) => ('builtIn' in query ? shownText(query.builtIn.query.cypher) : query.shared.cypher),
    }),
    savedAt: t.field({
      type: 'DateTime',
      nullable: true,
      resolve: (query) => ('builtIn' in query ? null : query.shared.savedAt),
    }),
  }),
})

const ConsoleType = builder.objectRef<QueryDesk>('CypherConsole').implement({
  description: 'Whether people’s own Cypher is run here, and what bounds an answer.',
  fields: (t) => ({
    open: t.boolean({
      description: 'THROUGHLINE_CYPHER_CONSOLE=off closes it; built-in queries run all the same.',
      resolve: ({ isOpen }) => isOpen,
    }),
    rows: t.int({ resolve: ({ limits }) => limits.rows }),
    size: t.int({ description: 'Characters of JSON.', resolve: ({ limits }) => limits.size }),
    milliseconds: t.int({ resolve: ({ limits }) => limits.time }),
  }),
})

const QueryDefinitionType = builder.objectRef<QueryDefinition>('QueryDefinition').implement({
  description: 'A query as it stands in a file.',
  fields: (t) => ({
    name: t.exposeString('name'),
    description: t.exposeString('description'),
    cypher: t.exposeString('cypher'),
    parameters: t.expose('parameters', { type: [ParameterType] }),
  }),
})

const DeletedQueryType = builder
  .objectRef<{ readonly id: string }>('DeletedQuery')
  .implement({ fields: (t) => ({ id: t.exposeID('id') }) })

builder.queryFields((t) => ({
  savedQueries: t.field({
    type: [SavedQueryType],
    description: 'Built-in queries by theme, then shared ones by name.',
    complexity: costOfList(builtInQueries.length + 100),
    resolve: async (_, _args, { queries }): Promise<SavedQuery[]> => [
      ...builtInQueries.map((builtIn) => ({ builtIn })),
      ...(await queries.list(mostShared)).map((shared) => ({ shared })),
    ],
  }),
  cypherConsole: t.field({ type: ConsoleType, resolve: (_, _args, { queries }) => queries }),
  checkQueries: t.field({
    type: [QueryDefinitionType],
    description: 'Reads a file of queries (docs/schemas/queries.json) and saves nothing.',
    args: { file: t.arg({ type: 'JsonObject', required: true }) },
    errors: { types: [InvalidInputError], directResult: false, dataField: { name: 'queries' } },
    resolve: (_, { file }) => checked(queriesFileSchema, file).queries,
  }),
}))

builder.mutationFields((t) => ({
  saveQuery: t.field({
    type: SavedQueryType,
    description: 'Saves a query for all. Built-in ones cannot be changed: save a copy.',
    args: {
      id: t.arg.string({ description: 'Of the one that it takes the place of; default: it is a new one.' }),
      query: t.arg({
        type: 'JsonObject',
        required: true,
        description: 'As in a file: name, description, cypher, parameters.',
      }),
    },
    errors: { types: [InvalidInputError, NotFoundError] },
    resolve: async (_, { id, query }, { queries }): Promise<SavedQuery> => {
      mustBeOpen(queries)
      if (id != null && builtInById.has(id))
        throw new InvalidInputError('A built-in query stays as it is: save a copy.', 'id')
      if (id != null && (await queries.find(id)) === undefined)
        throw new NotFoundError('This query is not there any more: save it as a new one.')
      const definition = checked(queryDefinitionSchema, query)
      mustRead(definition)
      const shared = { id: id ?? randomUUID(), savedAt: new Date().toISOString(), ...definition }
      await queries.save(shared)
      return { shared }
    },
  }),
  deleteQuery: t.field({
    type: DeletedQueryType,
    args: { id: t.arg.string({ required: true }) },
    errors: { types: [InvalidInputError, NotFoundError] },
    resolve: async (_, { id }, { queries }) => {
      if (builtInById.has(id)) throw new InvalidInputError('A built-in query stays.', 'id')
      if (!(await queries.remove(id))) throw new NotFoundError('There is no such query.')
      return { id }
    },
  }),
}))

/** @throws InvalidInputError where people's own Cypher is not run here */
export function mustBeOpen({ isOpen }: QueryDesk): void {
  if (!isOpen) throw new InvalidInputError('The Cypher console is switched off here; built-in queries can be run.')
}

/** @throws InvalidInputError where the console would not run it */
function mustRead({ cypher, parameters }: QueryDefinition): void {
  const text = ConsoleText.of(cypher)
  if ('code' in text) {
    const { message, place } = text
    throw new InvalidInputError(
      place === undefined ? message : `${message} (line ${place.line}, column ${place.column})`,
      '/cypher',
    )
  }
  const known = [...ownParameters, ...parameters.map(({ name }) => name)]
  const unknown = text.parameters.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new InvalidInputError(`The parameter $${unknown} is not declared.`, '/parameters')
}

/** @throws InvalidInputError naming every fault with its place */
function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const problems = problemsIn(schema, value).slice(0, 20)
  const words = problems.map(({ pointer, message }) => (pointer === '' ? message : `${pointer}: ${message}`))
  throw new InvalidInputError(words.join('; '), problems[0]?.pointer)
}
