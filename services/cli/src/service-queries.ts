import { parameterTypes } from '@throughline/graph/store/saved/parameter.ts'
import type { QueryDefinition } from '@throughline/graph/store/saved/query-definition.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'
import { type QueryAnswer, queryAnswerSchema } from './query-answer.ts'
import { absent } from './service-documents.ts'
import { ask } from './service-request.ts'

const savedQuery = z.object({
  id: z.string(),
  builtIn: z.boolean(),
  theme: z.string().nullable(),
  name: z.string(),
  description: z.string(),
  cypher: z.string(),
  parameters: z.array(
    z.object({
      name: z.string(),
      about: z.string(),
      type: z.enum(parameterTypes),
      default: z.union([z.string(), z.int(), z.boolean(), z.array(z.string())]),
      values: z.array(z.string()).transform((values) => (values.length === 0 ? undefined : values)),
    }),
  ),
})
export type SavedQuery = z.infer<typeof savedQuery>

/** Built-in queries by theme, then shared ones by name. */
export async function askQueries(): Promise<readonly SavedQuery[]> {
  const document = `query CliQueries {
    savedQueries { id builtIn theme name description cypher parameters { name about type default values } }
  }`
  return (await ask(document, {}, z.object({ savedQueries: z.array(savedQuery) }))).savedQueries
}

const refused = z.object({
  message: z.string(),
  place: absent(z.object({ line: z.int(), column: z.int() })),
})
const runResult = z.object({
  runQuery: z.union([z.object({ outcome: z.union([queryAnswerSchema, refused]) }), refused]),
})

/** Runs a saved query, or Cypher. @throws CliError where it is refused, with its place */
export async function runQuery(input: {
  readonly id?: string
  readonly cypher?: string
  readonly parameters: Readonly<Record<string, unknown>>
}): Promise<QueryAnswer> {
  const document = `query CliRunQuery($input: RunQueryInput!) {
    runQuery(input: $input) {
      ... on Error { message }
      ... on QueryRunQuerySuccess {
        outcome {
          ... on QueryRefusal { message place { line column } }
          ... on QueryAnswer { revision publishing columns rows { cells assets } bounded { by limit } }
        }
      }
    }
  }`
  const { runQuery: result } = await ask(document, { input }, runResult)
  const outcome = 'outcome' in result ? result.outcome : result
  if (!('message' in outcome)) return outcome
  const { message, place } = outcome
  throw new CliError(place === undefined ? message : `line ${place.line}, column ${place.column}: ${message}`)
}

/** Saves a query for all. @throws CliError where it is refused */
export async function shareQuery(query: QueryDefinition): Promise<void> {
  const document = `mutation CliSaveQuery($query: JsonObject!) {
    saveQuery(query: $query) { ... on Error { message } }
  }`
  const saved = z.object({ saveQuery: z.object({ message: absent(z.string()) }) })
  const { message } = (await ask(document, { query }, saved)).saveQuery
  if (message !== undefined) throw new CliError(`${query.name}: ${message}`)
}
