import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from './testing/run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-schedule-'))
writeFileSync(join(folder, 'facts.json'), '{}')
const cli = (...args: string[]) => runCli(['schedule', ...args], { THROUGHLINE_DATA_DIR: join(folder, 'data') }, folder)

test.each([
  [['add', 'facts.json', '--source', 's', '--every', 'often'], 'It must be a time span such as 30s, 15m, 24h or 7d.'],
  [['add', 'facts.json', '--source', 's', '--every', '5s'], '--every must be 10s or more'],
  [['add', 'facts.json', '--source', 's', '--every', '1h', '--max-age', '30m'], '--max-age is shorter than --every'],
  [['add', 'gone.json', '--source', 's', '--every', '1h'], 'There is no gone.json to read.'],
  [['add', 'facts.json', '--source', 'operator', '--every', '1h'], 'operator is the name under which'],
  [['add', 'facts.json', '--every', '1h'], "required option '--source <name>' not specified"],
  [['add', 'facts.json', '--source', 's', '--every', '1h'], 'The service does not run here'],
  [['list'], 'The service does not run here'],
  [
    ['backfill', 's', '--from', '2026-01-01'],
    'There is nothing to fill in: files say how things are, not how they were.',
  ],
])('throughline schedule %j is refused in words', async (args, words) => {
  const { code, stdout, stderr } = await cli(...args)

  expect(stderr).toContain(words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})
