import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadFiles } from '@throughline/analysis/load-files.ts'
import { attackPaths } from '@throughline/analysis/paths.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'

/**
 * A laptop with GitHub's own MCP server and a token in clear, the server's tool list, the organisation's list of tokens and a
 * classification of its repositories. Made here, so that no token-like text lies in the checkout.
 */
const token = (letter: string) => `github_${'pat_'}${letter.repeat(22)}_${'a1B2c3D4'.repeat(7)}`

const image = 'ghcr.io/github/github-mcp-server'
const config = {
  mcpServers: {
    github: {
      command: 'docker',
      args: ['run', '-i', '--rm', '-e', 'GITHUB_PERSONAL_ACCESS_TOKEN', image],
      env: { GITHUB_PERSONAL_ACCESS_TOKEN: token('A') },
    },
  },
}

const tool = (name: string, description: string) => ({ name, description, inputSchema: { type: 'object' } })
const dump = {
  server: { client: 'cursor', host: 'ana-mbp', scope: '~ana', name: 'github' },
  tools: [
    tool('issue_read', 'Get information about an issue.'),
    tool('get_file_contents', 'Get the contents of a file.'),
    tool('add_issue_comment', 'Add a comment to an issue.'),
  ],
}

function listed(id: number, login: string, contents: string, ...names: readonly string[]) {
  const repositories = names.map((name) => ({ full_name: `larkspur/${name}`, private: true }))
  const permissions = { repository: { contents } }
  const owner = { login }
  return { id, token_id: id, token_name: `t${id}`, owner, repository_selection: 'subset', permissions, repositories }
}

const tokens = [listed(1, 'ana', 'read', 'shop', 'pricing'), listed(2, 'ben', 'write', 'payroll')]

const classification = ['shop', 'pricing', 'payroll', 'vault'].map((name) => ({
  id: `dataset:github:larkspur/${name}`,
  kind: 'Dataset',
  sensitivity: 'confidential',
}))

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

const estate = {
  'hosts/ana-mbp/Users/ana/.cursor/mcp.json': config,
  'github-tools.json': dump,
  'classification.json': { datasets: classification },
}

test('a token that the audit log knows leads to its own repositories and no others', async () => {
  const hash = createHash('sha256').update(token('A')).digest('base64')
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
  const hash = createHash('sha256').update(token('A')).digest('base64')
  const events = [{ action: 'git.clone', '@timestamp': 1, hashed_token: hash, token_id: 1 }]
  const [first, ...rest] = tokens
  const empty = { ...first, repositories: [] }
  expect(await pathsFrom({ ...estate, 'github-pats.json': { tokens: [empty, ...rest], events } })).toEqual([])
})
