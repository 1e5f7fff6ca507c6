import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadFiles } from '@throughline/analysis/load-files.ts'
import { attackPaths } from '@throughline/analysis/paths.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

let dataDir = ''
let pairs: (profile?: string) => string[]
let names: ReadonlySet<string>

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'larkspur-'))
  const { revision, rejected } = await loadFiles([join(import.meta.dirname, 'larkspur')], { dataDir })
  expect(rejected).toEqual([])
  expect(revision.derived.estate.conflicts).toEqual([])
  expect(revision.derived.estate.waiting).toBe(0)
  names = new Set(revision.derived.estate.assets.map(({ id }) => id))
  pairs = (profile) => {
    const answer = attackPaths(revision, profile === undefined ? {} : { profile })
    if (!('paths' in answer)) throw new Error('the question was refused')
    expect(answer.completeness).toEqual({ kind: 'exhaustive' })
    return answer.paths.map(({ entry, target }) => `${entry.asset} → ${target.asset}`).sort()
  }
})

afterAll(() => rm(dataDir, { recursive: true, force: true }))

const server = {
  ana: 'dataset:mcp-server:cursor:ana-mbp:~ana:github:repositories',
  ben: 'dataset:mcp-server:claude-desktop:ben-thinkpad:~ben:warehouse:database',
  chloe: 'dataset:mcp-server:vscode:chloe-win:~chloe:linear:issues',
  dan: 'dataset:mcp-server:claude-code:dan-mbp:/Users/dan/work/checkout:db:database',
  eva: 'dataset:mcp-server:windsurf:eva-mbp:~eva:slack:messages',
  build: 'dataset:mcp-server:codex:build-01:~runner:github:repositories',
}

const expected = [
  `pkg:npm/quick-notes-mcp → ${server.dan}`,
  `untrusted:github → ${server.ana}`,
  `untrusted:internet → ${server.ben}`,
  'untrusted:internet → arn:aws:s3:::larkspur-lake',
  'untrusted:internet → arn:aws:s3:::larkspur-product-designs',
  'untrusted:internet → arn:aws:s3:::larkspur-sales',
  'untrusted:internet → dataset:addresses',
  'untrusted:internet → dataset:crm',
  'untrusted:internet → dataset:incident-log',
  'untrusted:internet → dataset:orders',
  'untrusted:internet → dataset:price-book',
  'untrusted:internet → dataset:supplier-terms',
  'untrusted:internet → dataset:travellers',
  'untrusted:mail → dataset:board-papers',
  'untrusted:portal-customers → arn:aws:s3:::larkspur-lake',
  'untrusted:portal-customers → arn:aws:s3:::larkspur-sales',
  'untrusted:portal-customers → dataset:crm',
  'untrusted:suppliers → dataset:employees',
]

test('the paths of the story are found, and no others', () => {
  expect(pairs()).toEqual(expected.sort())
})

test('the decoys exist in the inventory and are reached by nobody', () => {
  const decoys = [
    'dataset:invoices',
    'dataset:loyalty',
    'dataset:customer-notes',
    'dataset:subscribers',
    'tool:support/issue-refund',
    'tool:booking/cancel-all',
    'dataset:payslips',
    'dataset:salaries',
    'dataset:contracts',
    'dataset:travel-plans',
    'arn:aws:s3:::larkspur-finance',
    'arn:aws:s3:::larkspur-mergers',
    server.eva,
    server.build,
    server.chloe,
  ]
  const reached = new Set(pairs().map((pair) => pair.split(' → ')[1]))
  expect(decoys.filter((decoy) => !names.has(decoy))).toEqual([])
  expect(decoys.filter((decoy) => reached.has(decoy))).toEqual([])
})

test('a lost laptop loses what its configurations hold', () => {
  expect(pairs('compromised-laptop')).toEqual([
    `workload:ana-mbp → ${server.ana}`,
    `workload:ben-thinkpad → ${server.ben}`,
    `workload:build-01 → ${server.build}`,
    `workload:chloe-win → ${server.chloe}`,
    `workload:dan-mbp → ${server.dan}`,
    `workload:eva-mbp → ${server.eva}`,
  ])
})
