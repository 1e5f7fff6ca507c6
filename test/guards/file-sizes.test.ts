import { expect, test } from 'vitest'
import { sourceFiles } from './source-files.ts'

const LIMIT = 400

test(`no source file is longer than ${LIMIT} lines`, () => {
  const files = sourceFiles(/\.(?:ts|tsx|mjs|css)$/)
  const long = files
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > LIMIT)
  expect(long).toEqual([])
  expect(files.length).toBeGreaterThan(100)
})
