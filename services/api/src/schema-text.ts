import { printSchema } from 'graphql'
import { schema } from './schema.ts'

/** The text of the schema, as `schema.graphql` keeps it. */
export function schemaText(): string {
  return `${printSchema(schema)}\n`
}
