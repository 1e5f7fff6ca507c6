import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countTests } from './count-tests.ts'

let scratch: string
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'throughline-count-'))
})
afterAll(() => rmSync(scratch, { recursive: true }))

function report(success: boolean, ...files: readonly (readonly string[])[]): string {
  const file = join(scratch, 'report.json')
  const testResults = files.map((statuses, index) => ({
    name: `file-${index}`,
    status: 'passed',
    assertionResults: statuses.map((status) => ({ status })),
  }))
  writeFileSync(file, JSON.stringify({ success, testResults }))
  return file
}

test('adds up all files', () => {
  expect(countTests(report(true, ['passed', 'passed'], ['passed']))).toEqual({ passed: 3, failed: 0 })
})

test('a skipped test and a file that could not be loaded are failures', () => {
  expect(countTests(report(false, ['passed', 'failed', 'skipped'], []))).toEqual({ passed: 1, failed: 3 })
})

test('an error outside of any test is a failure', () => {
  expect(countTests(report(false, ['passed']))).toEqual({ passed: 1, failed: 1 })
})

test('no report is a failure', () => {
  expect(countTests(join(scratch, 'absent.json'))).toEqual({ passed: 0, failed: 1 })
})
