import { z } from 'zod'
import { type Parameter, parameterTypes, schemaOf } from './parameter.ts'

/** Names that every query has anyway: the current revision and its time. */
export const ownParameters: readonly string[] = ['revision', 'asOf']

const parameter = z
  .strictObject({
    name: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, 'a name has letters, digits and underscores'),
    about: z.string().max(500).default(''),
    type: z.enum(parameterTypes),
    default: z.union([z.string().max(1_000), z.int(), z.boolean(), z.array(z.string().max(1_000)).max(100)]),
    values: z.array(z.string().max(200)).min(1).max(50).optional(),
  })
  .superRefine((given, context) => {
    const isChoice = given.type === 'choice'
    if (isChoice !== (given.values !== undefined))
      context.addIssue({ code: 'custom', path: ['values'], message: 'stands with a choice, and only there' })
    else if (!schemaOf(given).safeParse(given.default).success)
      context.addIssue({ code: 'custom', path: ['default'], message: `is no value of the type ${given.type}` })
  })

/** A query that a person saved: its words, its parameters and its Cypher. */
export const queryDefinitionSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  description: z.string().max(2_000).default(''),
  cypher: z.string().min(1).max(20_000),
  parameters: z
    .array(parameter)
    .max(20)
    .default([])
    .superRefine((given, context) => {
      for (const [index, { name }] of given.entries()) {
        const issue = (message: string) => context.addIssue({ code: 'custom', path: [index, 'name'], message })
        if (ownParameters.includes(name)) issue('every query has this parameter')
        if (given.findIndex((other) => other.name === name) < index) issue('is there twice')
      }
    }),
})

export interface QueryDefinition {
  readonly name: string
  readonly description: string
  readonly cypher: string
  readonly parameters: readonly Parameter[]
}

/** A file of queries, as they are exported and imported. */
export const queriesFileSchema = z.strictObject({
  throughline: z.literal(1),
  kind: z.literal('queries'),
  queries: z.array(queryDefinitionSchema).max(500),
})

/** What is wrong with a definition or a file, each with its place as a JSON pointer; empty where nothing is. */
export function problemsIn(schema: z.ZodType, value: unknown): readonly { pointer: string; message: string }[] {
  const { error } = schema.safeParse(value)
  return (error?.issues ?? []).map(({ path, message }) => ({
    pointer: path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    message,
  }))
}
