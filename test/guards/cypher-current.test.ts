import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cypherTexts } from '../../graph/scripts/cypher-texts.ts'
import { root } from './source-files.ts'

const folder = join(root, 'graph/cypher')

test('the Cypher of every rule, capability and built-in query is committed as it is run (node graph/scripts/write-cypher.ts)', () => {
  const texts = cypherTexts()
  const committed = ['rules', 'capabilities', 'queries'].flatMap((part) =>
    readdirSync(join(folder, part)).map((name) => `${part}/${name}`),
  )
  expect(committed.sort()).toEqual([...texts.keys()].sort())
  for (const [name, text] of texts) expect(readFileSync(join(folder, name), 'utf8'), name).toBe(text)
})
