import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { runCli } from './testing/run-cli.ts'

const root = resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'throughline-overrides-'))
const variables = { THROUGHLINE_DATA_DIR: join(folder, 'data') }
const answerSchema = z.object({ paths: z.array(z.object({ entry: z.object({ asset: z.string() }) })) })

function written(name: string, tools: object): string {
  const servers = { 'pkg:npm/@modelcontextprotocol/server-github': { tools } }
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify({ throughlineTools: 1, servers }))
  return path
}

async function entries(...options: readonly string[]): Promise<readonly string[]> {
  const { code, stdout } = await runCli(
    ['paths', '--files', 'test/estates/larkspur', ...options, '--json'],
    variables,
    root,
  )
  expect(code).toBe(0)
  return answerSchema.parse(JSON.parse(stdout)).paths.map(({ entry }) => entry.asset)
}

test('what the operator says about a tool counts instead of what was recognised, in lists of tools too', async () => {
  const said = written('tools.json', { create_issue: { why: 'the proxy asks', approval: 'call' } })

  const before = await entries()
  const after = await entries('--tool-overrides', said)

  expect(before).toContain('untrusted:github')
  expect(after).toEqual(before.filter((asset) => asset !== 'untrusted:github'))
})

test('a mistake in it is told with its place, and nothing is answered', async () => {
  const wrong = written('wrong.json', { create_issue: { scope: 'wide' } })
  const asked = ['--tool-overrides', wrong, '--json']

  for (const command of [
    ['paths', '--files', 'test/estates/larkspur'],
    ['sync', 'test/estates/larkspur'],
  ]) {
    const { code, stdout, stderr } = await runCli([...command, ...asked], { ...variables, THROUGHLINE_API: '' }, root)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    if (command[0] === 'paths') expect(stderr).toMatch(/wrong\.json:1:\d+ \/servers\/\S+\/scope not-allowed: /)
  }
})

test('without files the service answers of what it has read: the option is refused', async () => {
  const { code, stderr } = await runCli(['paths', '--tool-overrides', 'tools.json'], variables, root)

  expect(code).toBe(2)
  expect(stderr).toContain('--tool-overrides goes with --files, and with sync.')
})
