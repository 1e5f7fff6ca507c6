// What `npm test` runs: the checks, then every test against real servers. The last line is `N passed, N failed`. With `--long`
// (`npm run test:long`) the oracle tests go through many more random cases.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEnvironment } from './environment.ts'
import { repositoryRoot } from './layout.ts'
import { runAttached } from './machine/run-command.ts'
import { checks } from './testing/checks.ts'
import { installChromium } from './testing/chromium.ts'
import { countTests } from './testing/count-tests.ts'

const isLong = process.argv.includes('--long')
const asked = process.argv.slice(2).filter((argument) => argument !== '--long')
const { variables: given, path } = readEnvironment()
const variables = isLong ? { ...given, THROUGHLINE_TEST_LONG: '1' } : given
const program = (file: string, ...args: readonly string[]) =>
  runAttached(process.execPath, [join(repositoryRoot, 'node_modules', file), ...args], {
    variables,
    cwd: repositoryRoot,
  })

let failedChecks = 0
for (const check of checks) {
  process.stdout.write(`\n# ${check.title}\n`)
  const code = await program(...check.command)
  if (code === 0) continue
  failedChecks += 1
  process.stdout.write(`${check.title}: failed (exit code ${code})\n`)
}

process.stdout.write('\n# Tests\n')
const noChromium = await installChromium(path, variables)
if (noChromium !== undefined) process.stdout.write(`${noChromium.what}\n${noChromium.remedy}\n`)

const scratch = mkdtempSync(join(tmpdir(), 'throughline-report-'))
const report = join(scratch, 'tests.json')
await program(
  'vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  // Five times the cases take more than five times as long where they share a machine.
  ...(isLong ? ['--testTimeout=600000'] : []),
  ...asked,
)
const tests = countTests(report)
rmSync(scratch, { recursive: true })

const failed = failedChecks + tests.failed
process.stdout.write(`\n${tests.passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
