import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Report } from '@throughline/analysis/answers/report.ts'
import { loadFiles } from '@throughline/analysis/load-files.ts'
import { rehashed } from '@throughline/analysis/testing/tamper.ts'
import { RunningApi } from '@throughline/api/testing/running-api.ts'
import { runCli } from '@throughline/cli/testing/run-cli.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const asOf = '2026-11-01T00:00:00.000Z'
const dataDir = mkdtempSync(join(tmpdir(), 'throughline-cli-files-'))
const file = (name: string) => join(dataDir, name)
const orderSearch = 'agent-platform:support-bot/tools/order_search'

let api: RunningApi

beforeAll(async () => {
  const estates = ['test/estates/larkspur/agents', 'test/estates/larkspur']
  const loaded = estates.map((estate) => loadFiles([estate], { dataDir, asOf, cwd: root }))
  api = await RunningApi.start({ revisions: (await Promise.all(loaded)).map(({ revision }) => revision) })
}, 60_000)

afterAll(() => api[Symbol.asyncDispose]())

const ask = (...args: string[]) =>
  runCli(args, { THROUGHLINE_DATA_DIR: dataDir, THROUGHLINE_API: api.address }, dataDir)
/** Neither the estate nor the service is there. */
const verify = async (name: string) => {
  const { code, stdout } = await runCli(
    ['verify', name, '--json'],
    { THROUGHLINE_DATA_DIR: mkdtempSync(dataDir) },
    dataDir,
  )
  return { code, ...JSON.parse(stdout) }
}
const written = <T>(name: string): T => JSON.parse(readFileSync(file(name), 'utf8'))

test('a report of the service: the same revision, the same bytes; verified without it; a fact that was changed is found', async () => {
  for (const name of ['one.json', 'two.json'])
    expect(await ask('report', '--format', 'json', '--since', '1', '-o', name)).toMatchObject({ code: 0 })

  expect(readFileSync(file('one.json'), 'utf8')).toBe(readFileSync(file('two.json'), 'utf8'))
  const report = written<Report>('one.json')
  expect(report).toMatchObject({ revision: 2, cut: { status: 'optimal' }, changes: { before: { revision: 1 } } })
  expect(report.changes?.opened.length).toBeGreaterThan(3)
  expect(await verify('one.json')).toMatchObject({ code: 0, verified: true, cut: true, hash: report.hash })

  const [fact] = report.facts.relations
  if (fact === undefined) throw new Error('a report without facts')
  Object.assign(fact.properties, { enabled: false })
  writeFileSync(file('changed.json'), JSON.stringify(report))
  writeFileSync(file('rehashed.json'), JSON.stringify(rehashed(report)))
  for (const name of ['changed.json', 'rehashed.json'])
    expect(await verify(name)).toMatchObject({ code: 1, verified: false })
}, 120_000)

test('the cut of a report keeps what is to be kept, at the efforts that are given, in HTML too', async () => {
  writeFileSync(file('efforts.json'), JSON.stringify({ hardenings: { revoked: 'never' } }))
  const terms = ['--keep', orderSearch, '--efforts', 'efforts.json']

  expect(await ask('report', '--format', 'json', '-o', 'kept.json', ...terms)).toMatchObject({ code: 0 })

  const { cut, cutAsked } = written<Report>('kept.json')
  expect(cutAsked).toEqual({ keep: [orderSearch], grantsOnly: false, efforts: { hardenings: { revoked: 'never' } } })
  expect(cut.grants.length).toBeGreaterThan(5)
  expect(cut.grants.map(({ id }) => id)).not.toContain(orderSearch)
  expect(cut.hardenings.filter(({ property }) => property === 'revoked')).toEqual([])
  expect(await verify('kept.json')).toMatchObject({ code: 0, verified: true, cut: true })
  const { stdout: page } = await ask('report', '--format', 'html', ...terms)
  expect(page).toMatch(/Sought on these terms: .*order_search.*revoked/)
  expect(await ask('report', '--keep', 'nobody')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('no grant, asset or relation "nobody" to keep'),
  })
}, 120_000)

test('a proof of the service is verified without it; with any fact changed it is not', async () => {
  const { paths } = JSON.parse((await ask('paths', '--limit', '1', '--json')).stdout)

  expect(await ask('prove', paths[0].id.slice(0, 12), '-o', 'path.json')).toMatchObject({ code: 0 })

  expect(await verify('path.json')).toMatchObject({
    code: 0,
    verified: true,
    revision: 2,
    paths: [{ id: paths[0].id }],
  })
  const proof = written<{ facts: Report['facts'] }>('path.json')
  proof.facts.relations.pop()
  writeFileSync(file('forged.json'), JSON.stringify(rehashed(proof)))
  expect(await verify('forged.json')).toMatchObject({ code: 1, verified: false })
}, 60_000)
