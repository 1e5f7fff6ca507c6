import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import { difficultyByRule } from '@throughline/graph/rules/difficulty.ts'
import { expect, test } from 'vitest'
import { referencePages } from '../../graph/scripts/reference-pages.ts'
import { root, sourceFiles } from './source-files.ts'

test.each([...referencePages()])(
  'docs/reference/%s is current (node graph/scripts/write-reference.ts)',
  (name, text) => {
    expect(readFileSync(join(root, 'docs/reference', name), 'utf8')).toBe(text)
  },
)

test('every rule has its file, its words, its difficulty and its scenarios', () => {
  const ruleFiles = sourceFiles(/^graph\/src\/rules\/[a-z-]+\.ts$/).filter(({ text }) => text.includes('defineRule({'))
  expect(ruleFiles.map(({ path }) => path).sort()).toEqual(allRules.map(({ id }) => `graph/src/rules/${id}.ts`).sort())
  for (const rule of allRules) {
    expect(rule.gain, rule.id).toMatch(/\.$/)
    expect(rule.needs, rule.id).toMatch(/\.$/)
    expect(existsSync(join(root, `test/scenarios/${rule.id}.test.ts`)), `test/scenarios/${rule.id}.test.ts`).toBe(true)
  }
  expect(Object.keys(difficultyByRule).sort()).toEqual(allRules.map(({ id }) => id).sort())
})
