import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Query } from './define-query.ts'

const folder = join(import.meta.dirname, 'queries')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))

// `npx vitest run graph/src/store/queries.test.ts --update` writes the texts anew.
test.each(names)('the text of %s is committed as it is run', async (name) => {
  const module = (await import(`./queries/${name}.ts`)) as Record<string, unknown>
  const queries = Object.values(module).flatMap(queriesIn)
  expect(queries.length).toBeGreaterThan(0)
  const texts = queries.map((query) => `// ${query.name} (${query.mode})\n${dedent(query.cypher.toString())}\n`)
  await expect(texts.join('\n')).toMatchFileSnapshot(`./queries/${name}.cypher`)
})

/** A file exports a query, or one for each kind or type. */
function queriesIn(exported: unknown): Query<object, object>[] {
  if (typeof exported !== 'object' || exported === null) return []
  if (exported instanceof Map) return [...exported.values()].flatMap(queriesIn)
  return 'cypher' in exported ? [exported as Query<object, object>] : []
}

function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n')
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(indent)).join('\n')
}
