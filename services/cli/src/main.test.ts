import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { blastAnswerSchema } from '@throughline/analysis/answers/blast.ts'
import { pathsAnswerSchema } from '@throughline/analysis/answers/paths.ts'
import { calibratingCases } from '@throughline/analysis/testing/cases.ts'
import { describe, expect, it } from 'vitest'
import { scanAnswerSchema } from './scan-answer.ts'
import { doctorSchema, statusSchema } from './service-answers.ts'
import { runCli } from './testing/run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-cli-'))
const cli = (...args: string[]) => runCli(args, { THROUGHLINE_DATA_DIR: join(folder, 'data') }, folder)

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

const header = { throughline: 1, source: 'test', observedAt: '2026-11-01T00:00:00Z' }
const open = {
  assets: [
    { id: 'web', kind: 'UntrustedSource', name: 'the internet' },
    { id: 'ep', kind: 'Endpoint' },
    { id: 'db', kind: 'Dataset', name: 'ex\u001b[31mports\u202e', sensitivity: 4 },
  ],
  relations: [
    { type: 'REACHES', from: 'web', to: 'ep' },
    { type: 'EXPOSES', from: 'ep', to: 'db' },
  ],
}

describe('the calibrating cases, asked by the command line', () => {
  it.each(calibratingCases())(
    '$name',
    async ({ file: path, expected }) => {
      const from = expected.from === undefined ? [] : ['--from', expected.from]

      const outcome = await cli('paths', '--files', path, '--json', ...from)

      expect(outcome).toMatchObject({ code: 0, stderr: '' })
      const { paths } = pathsAnswerSchema.strict().parse(JSON.parse(outcome.stdout))
      expect(paths.map(({ entry, target }) => [entry.asset, target.asset]).sort()).toEqual(expected.pairs.sort())

      if (expected.blast === undefined) return
      const blast = await cli('blast', expected.blast.of, '--files', path, '--json')
      const { reached } = blastAnswerSchema.strict().parse(JSON.parse(blast.stdout))
      expect([...new Set(reached.map(({ asset }) => asset))].sort()).toEqual(expected.blast.assets.sort())
    },
    30_000,
  )
})

describe('the command line', () => {
  it('shows paths to people, and nothing that a terminal would obey', async () => {
    const estate = file('open.json', JSON.stringify({ ...header, ...open }))

    const { code, stdout } = await cli('paths', '--files', estate, '--steps', '--as-of', '2026-11-01')

    expect(code).toBe(0)
    for (const obeyed of ['\u001b', '\u202e']) expect(stdout).not.toContain(obeyed)
    expect(stdout).toMatchInlineSnapshot(`
      "Files as of 2026-11-01T00:00:00.000Z · 1 attack path · all was searched

        1  o┄┄o──●  read db · sensitivity 4 · cost 2 · 2 hops · confirmed · 974f3984008a
           Anyone on the internet can read ex\\u001b[31mports\\u202e. Nothing on the way asks a person.
           control web ┄ reach ep ─ read db
           Ranked by a target worth 4 of 4, as confirmed, for an attacker with nothing but the network, at
           cost 2 over 2 hops.
           reach-endpoint AML.T0049
             web REACHES ep (declared, open.json:1 /relations/0)
             ep auth "none" (declared, open.json:1 /assets/1)
           open-data AML.T0036
             ep EXPOSES db (declared, open.json:1 /relations/1)
             EXPOSES:34dd22d000b9c525970a operations ["read"] (declared, open.json:1 /relations/1)
             EXPOSES:34dd22d000b9c525970a callerFiltered false (declared, open.json:1 /relations/1)
      "
    `)
  })

  it('keeps what a terminal would obey out of its JSON, and writes it out in names', async () => {
    const estate = file('open.json', JSON.stringify({ ...header, ...open }))

    const { stdout } = await cli('paths', '--files', estate, '--json')

    for (const obeyed of ['\u001b', '\u202e']) expect(stdout).not.toContain(obeyed)
    expect(JSON.parse(stdout).paths[0].sentence).toContain('ex\\u001b[31mports\\u202e')
  })

  it('exits with 3 where records were refused, and names file, place and reason', async () => {
    const bad = [...open.assets, { id: 'x', kind: 'Spaceship' }]
    const estate = file('bad.json', JSON.stringify({ ...header, ...open, assets: bad }, null, 1))

    const { code, stdout, stderr } = await cli('paths', '--files', estate, '--json')

    expect(code).toBe(3)
    expect(stderr).toMatch(/^Refused: 1\nbad\.json:\d+:\d+ \/assets\/3\S* ?.*unknown-kind/m)
    expect(JSON.parse(stdout)).toMatchObject({ gaps: [{ source: 'test', count: 1 }], paths: [{ hops: 2 }] })
  })

  it('exits with 2 where it cannot answer, and says what would do', async () => {
    const estate = file('open.json', JSON.stringify({ ...header, ...open }))
    const refusals = [
      [['paths', '--files', 'missing.json'], 'missing.json: there is no such file'],
      [['paths', '--files', file('noise.json', '{"a":')], 'Nothing could be read from these files.'],
      [['paths', '--files', estate, '--from', 'nobody'], 'There is no asset with the id or name "nobody".'],
      [['paths', '--files', estate, '--limit', '0'], 'whole number from 1'],
      [['paths', '--files', estate, '--as-of', 'tomorrow'], 'ISO 8601'],
      [['blast', '--files', estate], 'Name the asset'],
      [['paths'], '--files PATH'],
      [['schema', 'nothing'], 'there are paths, overview'],
      [['fly'], 'unknown command'],
    ] as const
    for (const [args, message] of refusals) {
      const { code, stdout, stderr } = await cli(...args)
      expect(stderr, args.join(' ')).toContain(message)
      expect({ code, stdout }, args.join(' ')).toEqual({ code: 2, stdout: '' })
    }
  }, 60_000)

  it('says that nothing is reached only of what was read', async () => {
    const harmless = file(
      'harmless.json',
      JSON.stringify({ ...header, assets: open.assets.slice(0, 2), relations: [] }),
    )
    const broken = file('broken.json', '{"throughline": 1, "assets": [')

    expect((await cli('paths', '--files', harmless)).stdout).toContain('No path. · all was searched')
    expect((await cli('paths', '--files', harmless, broken)).stdout).toContain('No path in what was read.')
  }, 30_000)

  it('prints the schemas that it keeps to', async () => {
    const { code, stdout } = await cli('schema', 'paths')

    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
    })
  })

  it('scans a home folder, and keeps the secrets that it finds to itself', async () => {
    mkdirSync(join(folder, 'home/.cursor'), { recursive: true })
    const secret = `ghp_${'0123456789abcdefghijklmnopqrstuvwxyz'}`
    const server = { command: 'npx', args: ['-y', 'some-notes-mcp'], env: { GITHUB_TOKEN: secret } }
    file('home/.cursor/mcp.json', JSON.stringify({ mcpServers: { notes: server } }))

    const people = await cli('scan', '--home', join(folder, 'home'))
    const { code, stdout } = await cli('scan', '--home', join(folder, 'home'), '--json')

    expect(code).toBe(0)
    expect(people.stdout).toContain('Secret in clear: GITHUB_TOKEN')
    const scanned = scanAnswerSchema.strict().parse(JSON.parse(stdout))
    expect(scanned.files).toEqual([join(folder, 'home/.cursor/mcp.json')])
    expect(scanned.findings.map(({ finding, name }) => [finding, name])).toEqual([
      ['secret-in-clear', 'GITHUB_TOKEN'],
      ['package-not-pinned', 'some-notes-mcp'],
    ])
    expect(people.stdout + stdout).not.toContain(secret.slice(4))
  })

  it('says that a home without configurations has none', async () => {
    mkdirSync(join(folder, 'empty'))

    expect(await cli('scan', '--home', join(folder, 'empty'))).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^No /),
    })
    expect(JSON.parse((await cli('scan', '--home', join(folder, 'empty'), '--json')).stdout)).toMatchObject({
      files: [],
    })
  })

  it('tells what runs and what is missing, in the shapes that it publishes', async () => {
    const running = await cli('status', '--json')
    const missing = await cli('doctor', '--json')

    expect(running.code).toBe(1)
    expect(statusSchema.strict().parse(JSON.parse(running.stdout))).toMatchObject({ running: false })
    const { ok } = doctorSchema.strict().parse(JSON.parse(missing.stdout))
    expect(missing.code).toBe(ok ? 0 : 1)
    expect((await cli('down')).stdout).toBe('Nothing runs here.\n')
  }, 30_000)

  it('syncs nothing without a service', async () => {
    const { code, stderr } = await cli('sync', file('open.json', JSON.stringify({ ...header, ...open })))

    expect(code).toBe(2)
    expect(stderr).toContain('npm start')
  })
})
