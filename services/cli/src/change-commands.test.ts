import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bestAnswerSchema } from '@throughline/analysis/answers/best.ts'
import { chokeAnswerSchema } from '@throughline/analysis/answers/choke.ts'
import { cutAnswerSchema } from '@throughline/analysis/answers/cut.ts'
import { diffAnswerSchema } from '@throughline/analysis/answers/diff.ts'
import { whatIfAnswerSchema } from '@throughline/analysis/answers/what-if.ts'
import { calibratingCases } from '@throughline/analysis/testing/cases.ts'
import { describe, expect, it } from 'vitest'
import { runCli } from './testing/run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-changes-'))
const cli = (...args: string[]) => runCli(args, { THROUGHLINE_DATA_DIR: join(folder, 'data') }, folder)

function file(name: string, content: object): string {
  writeFileSync(join(folder, name), JSON.stringify(content))
  return name
}

const header = { throughline: 1, source: 'test', observedAt: '2026-11-01T00:00:00Z' }
const assets = [
  { id: 'web', kind: 'UntrustedSource', name: 'the internet' },
  { id: 'ep', kind: 'Endpoint' },
  { id: 'bot', kind: 'Agent' },
  { id: 'lookup', kind: 'Tool' },
  { id: 'db', kind: 'Dataset', name: 'customers', sensitivity: 4 },
]
const relations = [
  { type: 'REACHES', from: 'web', to: 'ep', grant: 'firewall' },
  { type: 'EXPOSES', from: 'ep', to: 'bot', grant: 'page' },
  { type: 'CAN_CALL', from: 'bot', to: 'lookup', grant: 'tool-list' },
  { type: 'OPERATES_ON', from: 'lookup', to: 'db', grant: 'scope' },
  { type: 'USED', from: 'bot', to: 'lookup', count: 12 },
]
const shop = file('shop.json', { ...header, assets, relations })
const dated = ['--files', shop, '--as-of', '2026-11-01']

describe('the calibrating cases, asked by the command line', () => {
  const cases = calibratingCases()

  it.each(
    cases.flatMap(({ name, file: path, expected }) => (expected.whatif ? [{ name, path, ...expected.whatif }] : [])),
  )(
    'whatif: $name',
    async ({ path, revoke, verdicts, opened }) => {
      const outcome = await cli('whatif', ...revoke.flatMap((grant) => ['--revoke', grant]), '--files', path, '--json')

      expect(outcome).toMatchObject({ code: 0, stderr: '' })
      const answer = whatIfAnswerSchema.strict().parse(JSON.parse(outcome.stdout))
      expect(Object.fromEntries(answer.targets.map(({ asset, verdict }) => [asset, verdict]))).toEqual(verdicts)
      expect(answer.opened).toHaveLength(opened)
    },
    120_000,
  )

  it.each(cases.flatMap(({ name, file: path, expected }) => (expected.cut ? [{ name, path, ...expected.cut }] : [])))(
    'cut: $name',
    async ({ path, keep, grants }) => {
      const outcome = await cli('cut', '--grants-only', '--keep', ...keep, '--files', path, '--json')

      expect(outcome).toMatchObject({ code: 0, stderr: '' })
      const answer = cutAnswerSchema.strict().parse(JSON.parse(outcome.stdout))
      expect(answer.grants.map(({ id }) => id)).toEqual(grants)
      expect(answer).toMatchObject({ status: 'optimal', effort: answer.lowerBound, hardenings: [] })
    },
    120_000,
  )
})

describe('questions about changes', () => {
  it('are answered for people', async () => {
    const told = [
      await cli('whatif', '--revoke', 'tool-list', ...dated),
      await cli('choke', '--limit', '3', ...dated),
      await cli('cut', ...dated),
      await cli('best', '--changes', '1', ...dated),
      await cli('cut', '--grants-only', '--keep', 'firewall', 'page', 'tool-list', 'scope', ...dated),
    ].map(({ code, stdout, stderr }) => `exit ${code}${stderr}\n${stdout}`)
    expect(told.join('\n')).toMatchSnapshot()
  }, 120_000)

  it('take several changes together: settings of three words, controls of two, files of facts', async () => {
    const more = file('more.json', {
      ...header,
      source: 'plan',
      assets: [
        { id: 'guard', kind: 'Control', sets: { property: 'approval', value: 'call' } },
        { id: 'wiki', kind: 'UntrustedSource' },
      ],
      relations: [{ type: 'REACHES', from: 'wiki', to: 'ep' }],
    })
    const ask = async (...changes: string[]) => {
      const { stdout } = await cli('whatif', ...changes, '--json', '--files', shop)
      return whatIfAnswerSchema.strict().parse(JSON.parse(stdout))
    }

    const added = await ask('--add', more)
    expect(added.targets).toMatchObject([{ asset: 'db', verdict: 'OPENS' }])
    expect(added.opened[0]?.steps[0]?.relations).toMatchObject([{ evidence: { source: 'plan', file: 'more.json' } }])
    const guarded = await ask('--add', more, '--control', 'guard', 'lookup')
    expect(guarded.targets).toMatchObject([{ verdict: 'RESOLVES' }])
    expect(guarded.broken).toEqual([])
    const set = await ask('--set', 'lookup', 'approval', 'session', '--set', 'ep', 'auth', 'user', '--remove', 'bot')
    expect(set.changes).toEqual([
      { change: 'remove', of: 'bot' },
      { change: 'set', of: 'lookup', property: 'approval', value: 'session' },
      { change: 'set', of: 'ep', property: 'auth', value: 'user' },
    ])
    expect(set.broken).toMatchObject([{ from: 'bot', to: 'lookup', count: 12 }])
  }, 120_000)

  it('say what an operator’s own efforts change', async () => {
    const efforts = file('efforts.json', {
      relations: { CAN_CALL: 9 },
      hardenings: { approval: 9 },
      grants: { page: 1 },
    })

    const { stdout } = await cli('cut', '--efforts', efforts, '--json', '--files', shop)

    expect(cutAnswerSchema.parse(JSON.parse(stdout)).grants).toMatchObject([{ id: 'page', effort: 1 }])
    const chosen = await cli('best', '--efforts', efforts, '--json', '--files', shop)
    expect(bestAnswerSchema.strict().parse(JSON.parse(chosen.stdout))).toMatchObject({
      method: 'exact',
      grants: [{ id: 'page' }],
      separated: 1,
    })
    const bad = file('bad-efforts.json', { relations: { CAN_CALL: 0 } })
    expect(await cli('cut', '--efforts', bad, '--files', shop)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('relations.CAN_CALL'),
    })
  }, 120_000)

  it('compare two states of files, and name the facts that did it', async () => {
    const later = file('later.json', {
      ...header,
      assets: [
        ...assets.map((asset) => (asset.id === 'lookup' ? { ...asset, approval: 'call' } : asset)),
        { id: 'log', kind: 'Dataset', sensitivity: 3 },
      ],
      relations: [...relations, { type: 'EXPOSES', from: 'ep', to: 'log' }],
    })

    const { stdout } = await cli('diff', '--files', shop, later, '--json')
    const answer = diffAnswerSchema.strict().parse(JSON.parse(stdout))

    expect(answer.closed.map(({ path, causes }) => [path.target.asset, causes])).toMatchObject([
      ['db', [{ fact: 'property', of: 'lookup', property: 'approval', before: 'none', after: 'call' }]],
    ])
    expect(
      answer.opened.map(({ path, causes }) => [
        path.target.asset,
        causes.map(({ fact, change }) => `${fact} ${change}`),
      ]),
    ).toEqual([['log', ['relation added', 'asset added']]])
    const { stdout: words } = await cli('diff', '--files', shop, later, '--as-of', '2026-11-01')
    expect(words).toMatchSnapshot()
  }, 120_000)

  it('cannot be answered where something is missing, and say what', async () => {
    const refusals = [
      [['whatif', '--files', shop], 'Say what would change'],
      [['whatif', '--revoke', 'nothing', '--files', shop], 'No relation rests on the grant "nothing"'],
      [['whatif', '--set', 'lookup', 'approval', '--files', shop], '--set takes an id, a property and a value'],
      [['whatif', '--add', 'missing.json', '--files', shop], 'missing.json'],
      [['cut', '--keep', 'nothing', '--files', shop], 'There is no grant, asset or relation "nothing" to keep.'],
      [['cut', '--efforts', 'missing.json', '--files', shop], 'missing.json: it cannot be read'],
      [['choke', '--to', 'nobody', '--files', shop], 'There is no asset with the id or name "nobody".'],
      [['diff', '--files', shop], 'Name two files or folders'],
      [['diff'], 'Name the earlier revision, or two states of files'],
      [['diff', '1', '2', '--at', '3'], 'Two revisions are named by their numbers'],
      [['choke', '--at', '3', '--files', shop], '--at names a published revision'],
      [['choke', '--at', '3', '--as-of', '2026-11-01'], 'by --at or by --as-of, not by both'],
      [['choke', '--at', '0'], 'It must be a whole number from 1 on.'],
    ] as const
    for (const [args, message] of refusals) {
      const { code, stdout, stderr } = await cli(...args)
      expect(stderr, args.join(' ')).toContain(message)
      expect({ code, stdout }, args.join(' ')).toEqual({ code: 2, stdout: '' })
    }
    expect(
      chokeAnswerSchema.strict().parse(JSON.parse((await cli('choke', '--json', '--files', shop)).stdout)).pairs,
    ).toBe(1)
  }, 120_000)
})
