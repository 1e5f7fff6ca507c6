import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaText } from './schema-text.ts'

test('schema.graphql is current (node services/api/scripts/write-schema.ts)', () => {
  expect(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')).toBe(schemaText())
})
