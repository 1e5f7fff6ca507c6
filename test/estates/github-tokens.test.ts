import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadFiles } from '@throughline/analysis/load-files.ts'
import { attackPaths } from '@throughline/analysis/paths.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { githubEstate as estate, githubToken, githubTokens as tokens } from '../harness/github-estate.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'github-tokens-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function pathsFrom(files: Readonly<Record<string, unknown>>) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), JSON.stringify(content, null, 2))
  }
  const dataDir = join(folder, '.throughline')
  const { revision, rejected } = await loadFiles([folder], { dataDir })
  expect(rejected).toEqual([])
  const answer = attackPaths(revision, {})
  if (!('paths' in answer)) throw new Error('the question was refused')
  expect(answer.completeness).toEqual({ kind: 'exhaustive' })
  return answer.paths
    .map(({ entry, target, confirmed }) => `${entry.asset} → ${target.asset}${confirmed ? '' : ' (candidate)'}`)
    .sort()
}

test('a token that the audit log knows leads to its own repositories and no others', async () => {
  const hash = createHash('sha256').update(githubToken).digest('base64')
  const events = [{ action: 'git.clone', '@timestamp': 1, hashed_token: hash, token_id: 1 }]
  expect(await pathsFrom({ ...estate, 'github-pats.json': { tokens, events } })).toEqual([
    'untrusted:github → dataset:github:larkspur/pricing',
    'untrusted:github → dataset:github:larkspur/shop',
  ])
})

test('without the log the owner’s home folder makes it a candidate, to the same repositories', async () => {
  expect(await pathsFrom({ ...estate, 'github-pats.json': { tokens } })).toEqual([
    'untrusted:github → dataset:github:larkspur/pricing (candidate)',
    'untrusted:github → dataset:github:larkspur/shop (candidate)',
  ])
})

test('where nothing says which token it is, no repository is named', async () => {
  const others = tokens.map((each) => ({ ...each, owner: { login: `${each.owner.login}-2` } }))
  expect(await pathsFrom({ ...estate, 'github-pats.json': { tokens: others } })).toEqual([])
})

test('a token that was replaced reaches nothing any more', async () => {
  const hash = createHash('sha256').update(githubToken).digest('base64')
  const events = [{ action: 'git.clone', '@timestamp': 1, hashed_token: hash, token_id: 1 }]
  const [first, ...rest] = tokens
  const empty = { ...first, repositories: [] }
  expect(await pathsFrom({ ...estate, 'github-pats.json': { tokens: [empty, ...rest], events } })).toEqual([])
})
