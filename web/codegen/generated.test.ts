import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { generateIcons, iconNames } from './icons.ts'
import { generateOperations } from './operations.ts'

function committed(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8')
}

test('every operation fits the schema, and its types are current', { timeout: 60_000 }, async () => {
  const files = await generateOperations()

  expect(files.map(({ path }) => path)).toEqual(['src/__generated__/graphql.ts'])
  for (const { path, text } of files) expect(text, 'npm run codegen -w web').toBe(committed(path))
})

test('every icon that the ontology names is there, and no other', { timeout: 30_000 }, async () => {
  const { path, text } = await generateIcons()

  expect(iconNames().length).toBeGreaterThan(15)
  expect(text, 'npm run codegen -w web').toBe(committed(path))
})
