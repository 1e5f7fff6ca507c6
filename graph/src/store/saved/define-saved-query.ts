import { z } from 'zod'
import type { Reference } from '../../rules/references.ts'
import type { CypherText } from '../cypher-text.ts'
import { defineQuery, type Query } from '../define-query.ts'
import { type Parameter, schemaOf } from './parameter.ts'
import type { Theme } from './themes.ts'

/**
 * A query that comes with Throughline: its words, its parameters and its Cypher. Every one also takes `$revision`, the number of the
 * current revision, and `$asOf`, the time (ISO 8601) at which that judges expiry.
 */
export interface BuiltInQuery {
  readonly id: string
  readonly theme: Theme
  readonly title: string
  /** What it asks, in a sentence. */
  readonly asks: string
  /** Why the answer matters, in a sentence or two. */
  readonly why: string
  readonly references: readonly Reference[]
  readonly parameters: readonly Parameter[]
  readonly query: Query<object, object, 'read'>
}

/** Declares a built-in query. One per file; its text is committed under `graph/cypher/queries`. */
export function defineBuiltIn(
  declared: Omit<BuiltInQuery, 'parameters' | 'query'> & {
    readonly parameters?: Readonly<Record<string, Omit<Parameter, 'name'>>>
    readonly cypher: CypherText
  },
): BuiltInQuery {
  const { cypher, parameters: byName = {}, ...words } = declared
  const parameters = Object.entries(byName).map(([name, parameter]) => ({ name, ...parameter }))
  const own = parameters.map((parameter) => [parameter.name, schemaOf(parameter).default(parameter.default)] as const)
  const params = z.looseObject({ revision: z.int(), asOf: z.string(), ...Object.fromEntries(own) })
  const query = defineQuery({ name: declared.id, mode: 'read', params, row: z.looseObject({}), cypher })
  return { ...words, parameters, query }
}

/** The parameter of queries about data that matters. */
export const sensitivity: Omit<Parameter, 'name'> = {
  about: 'From which sensitivity on data counts, 0 to 4.',
  type: 'whole',
  default: 3,
}
