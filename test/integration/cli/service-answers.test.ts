import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { loadFiles } from '@throughline/analysis/load-files.ts'
import { RunningApi } from '@throughline/api/testing/running-api.ts'
import { runCli } from '@throughline/cli/testing/run-cli.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const estate = 'test/estates/larkspur'
const asOf = '2026-11-01T00:00:00.000Z'
const dataDir = mkdtempSync(join(tmpdir(), 'throughline-cli-service-'))

let api: RunningApi

beforeAll(async () => {
  const { revision } = await loadFiles([estate], { dataDir, asOf, cwd: root })
  api = await RunningApi.start({ revisions: [revision] })
})

afterAll(() => api[Symbol.asyncDispose]())

const fromFiles = (...args: string[]) =>
  runCli([...args, '--files', estate, '--as-of', asOf, '--json'], { THROUGHLINE_DATA_DIR: dataDir }, root)
const fromService = (...args: string[]) =>
  runCli([...args, '--json'], { THROUGHLINE_DATA_DIR: dataDir, THROUGHLINE_API: api.address }, root)

/** A planned change: mail can be read by one more agent. */
const more = join(dataDir, 'more.json')
writeFileSync(
  more,
  JSON.stringify({
    throughline: 1,
    source: 'plan',
    observedAt: '2026-11-02T00:00:00Z',
    assets: [
      { id: 'tool:plan-mail', kind: 'Tool', name: 'read_mail' },
      { id: 'untrusted:letters', kind: 'UntrustedSource', profile: 'content-author' },
    ],
    relations: [
      { type: 'CAN_CALL', from: 'agent:support-bot', to: 'tool:plan-mail', grant: 'plan' },
      { type: 'READS_FROM', from: 'tool:plan-mail', to: 'untrusted:letters' },
    ],
  }),
)

/** What an answer lists; an empty answer would be equal to any other. */
function itemsOf(answer: Readonly<Record<string, unknown>>): readonly unknown[] {
  const lists = [
    'paths',
    'reached',
    'points',
    'witnesses',
    'targets',
    'grants',
    'hardenings',
    'opened',
    'closed',
    'shared',
    'assets',
  ]
  return lists.flatMap((list) => answer[list] ?? [])
}

describe('the command line answers alike from files and from the service', () => {
  it.each([
    [['paths']],
    [['paths', '--limit', '3']],
    [['paths', '--profile', 'package-takeover', '--max-hops', '4']],
    [['paths', '--from', 'untrusted:mail', '--to', 'dataset:board-papers']],
    [['blast', 'agent:support-bot']],
    [['blast', 'own@dataset:tickets', '--max-hops', '3']],
    [['blast', 'dataset:crm', '--in']],
    [['sources']],
    [['sources', 'data-classification']],
    [['blast', 'agent:triage', '--in', '--profile', 'anonymous', '--access', 'inject']],
    [['choke']],
    [['choke', '--limit', '5', '--to', 'dataset:orders']],
    [['cut']],
    [['cut', '--grants-only', '--to', 'dataset:orders', '--keep', 'dataset:orders']],
    [['best', '--changes', '2']],
    [['whatif', '--revoke', 'agent-platform:support-bot/tools/order_search']],
    [['whatif', '--set', 'agent:support-bot', 'rendersLinks', 'false', '--remove', 'untrusted:mail']],
    [['whatif', '--add', more]],
    [['whatif', '--template', 'approve-each-call', 'tool:support/order-search']],
    [['whatif', '--template', 'give-tool', 'agent:support-bot', 'tool:account/new-ticket', '--to', 'dataset:tickets']],
    [['overview']],
    [['overview', '--profile', 'customer', '--to', 'dataset:crm', 'dataset:tickets']],
    [['inventory']],
    [['inventory', '--kind', 'Agent', '--class', 'agent', 'rag']],
  ])(
    '%j',
    async (args) => {
      const [files, service] = await Promise.all([fromFiles(...args), fromService(...args)])

      expect(service.stderr).toBe('')
      expect(service.code).toBe(0)
      const answer = JSON.parse(service.stdout)
      expect(itemsOf(answer).length).toBeGreaterThan(0)
      expect(JSON.parse(files.stdout)).toEqual({ ...answer, revision: null })
    },
    60_000,
  )

  it('refuses alike', async () => {
    for (const args of [
      ['paths', '--from', 'nobody'],
      ['paths', '--profile', 'aliens'],
      ['blast', 'nothing'],
      ['sources', 'nobody'],
    ]) {
      const [files, service] = await Promise.all([fromFiles(...args), fromService(...args)])
      expect(service).toEqual(files)
      expect(service.code).toBe(2)
    }
  }, 60_000)
})

describe('revisions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-cli-revisions-'))
  const shop = (name: string, approval: string, more: readonly object[]) => {
    const assets = [
      { id: 'web', kind: 'UntrustedSource' },
      { id: 'ep', kind: 'Endpoint' },
      { id: 'bot', kind: 'Agent' },
      { id: 'lookup', kind: 'Tool', approval },
      { id: 'db', kind: 'Dataset', sensitivity: 4 },
      { id: 'log', kind: 'Dataset', sensitivity: 3 },
    ]
    const relations = [
      { type: 'REACHES', from: 'web', to: 'ep', grant: 'firewall' },
      { type: 'EXPOSES', from: 'ep', to: 'bot' },
      { type: 'CAN_CALL', from: 'bot', to: 'lookup' },
      { type: 'OPERATES_ON', from: 'lookup', to: 'db' },
      ...more,
    ]
    const header = { throughline: 1, source: 'shop', observedAt: '2026-11-01T00:00:00Z' }
    writeFileSync(join(folder, name), JSON.stringify({ ...header, assets, relations }))
    return name
  }
  const files = [
    shop('before.json', 'none', []),
    shop('after.json', 'call', [{ type: 'EXPOSES', from: 'ep', to: 'log', grant: 'firewall' }]),
  ]
  const variables = { THROUGHLINE_DATA_DIR: dataDir }
  let kept: RunningApi
  const ask = (...args: string[]) =>
    runCli([...args, '--json'], { ...variables, THROUGHLINE_API: kept.address }, folder)

  beforeAll(async () => {
    const revisions = files.map((file) => loadFiles([file], { dataDir, asOf, cwd: folder }))
    kept = await RunningApi.start({ revisions: (await Promise.all(revisions)).map(({ revision }) => revision) })
  })
  afterAll(() => kept[Symbol.asyncDispose]())

  it('are compared by number as files are', async () => {
    const [service, direct] = await Promise.all([
      ask('diff', '1', '2'),
      runCli(['diff', '--json', '--as-of', asOf, '--files', ...files], variables, folder),
    ])

    expect(service).toMatchObject({ code: 0, stderr: '' })
    const answer = JSON.parse(service.stdout)
    expect(answer).toMatchObject({ before: { revision: 1, paths: 1 }, after: { revision: 2, paths: 1 } })
    expect([answer.opened.length, answer.closed.length]).toEqual([1, 1])
    const unnumbered = (side: object) => ({ ...side, revision: null })
    expect(JSON.parse(direct.stdout)).toEqual({
      ...answer,
      before: unnumbered(answer.before),
      after: unnumbered(answer.after),
    })
  }, 60_000)

  it('are asked about by number, and as what was current at a time', async () => {
    const revisionOf = async (...args: string[]) => JSON.parse((await ask(...args)).stdout).revision

    expect(await revisionOf('paths', '--at', '1')).toBe(1)
    expect(await revisionOf('choke', '--at', '1')).toBe(1)
    expect(await revisionOf('blast', 'bot', '--as-of', '2026-11-01T00:00:01.500Z')).toBe(1)
    expect(await revisionOf('cut', '--as-of', '2026-12-01')).toBe(2)
    expect(await ask('whatif', '--revoke', 'firewall', '--at', '7')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Revision 7 was never published'),
    })
    expect(await ask('paths', '--as-of', '2026-10-01')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('No revision is kept that was published until 2026-10-01'),
    })
  }, 60_000)
})

describe('the command line without a service', () => {
  it('says that nothing answers', async () => {
    const { code, stderr } = await runCli(['paths'], {
      THROUGHLINE_DATA_DIR: dataDir,
      THROUGHLINE_API: 'http://127.0.0.1:9',
    })

    expect(code).toBe(2)
    expect(stderr).toContain('http://127.0.0.1:9/graphql does not answer')
  })

  it('says that nothing was synced yet', async () => {
    await using empty = await RunningApi.start()

    const { code, stderr } = await runCli(['paths'], { THROUGHLINE_DATA_DIR: dataDir, THROUGHLINE_API: empty.address })

    expect(code).toBe(2)
    expect(stderr).toMatch(/published|synced/)
  })
})
