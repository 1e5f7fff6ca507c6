import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { answerNames, isAnswerName, schemaFile } from './schemas.ts'

const folder = resolve(import.meta.dirname, '../../../docs/schemas')

it('publishes the schema of every answer, as it is (node services/cli/src/write-schemas.ts)', () => {
  expect(readdirSync(folder).sort()).toEqual(answerNames.map((name) => `${name}.json`).sort())
  for (const name of answerNames.filter(isAnswerName))
    expect(readFileSync(join(folder, `${name}.json`), 'utf8'), name).toBe(schemaFile(name))
})
