import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaText } from '../src/schema-text.ts'

writeFileSync(join(import.meta.dirname, '../schema.graphql'), schemaText())
