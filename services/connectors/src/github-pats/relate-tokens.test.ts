import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { relationTuples, tuples } from '../claims/tuples.test-helper.ts'
import type { Reading } from '../connector.ts'
import { credentialId } from '../ids.ts'
import { mcpConfig } from '../mcp-config/mcp-config.ts'
import { context, readText } from '../mcp-config/read-text.test-helper.ts'
import { attachToolDumps } from '../mcp-tools/attach-tool-dumps.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { githubPats } from './github-pats.ts'

const pat = (letter: string) => `github_${'pat_'}${letter.repeat(22)}_${'a1B2c3D4'.repeat(7)}`

/** A developer's configuration with GitHub's own server and a token in clear. */
function config(owner: string, secret: string): Reading {
  const image = 'ghcr.io/github/github-mcp-server'
  const env = { GITHUB_PERSONAL_ACCESS_TOKEN: secret }
  const args = ['run', '-i', '--rm', '-e', 'GITHUB_PERSONAL_ACCESS_TOKEN', image]
  const content = { mcpServers: { github: { command: 'docker', args, env } } }
  return readText(mcpConfig, `hosts/laptop/Users/${owner}/.cursor/mcp.json`, content)
}

function record(id: number, login: string, contents: 'read' | 'write', ...repositories: readonly string[]) {
  return {
    id,
    token_id: id,
    token_name: `token ${id}`,
    owner: { login },
    repository_selection: 'subset',
    permissions: { repository: { contents } },
    repositories: repositories.map((name) => ({ full_name: `larkspur/${name}`, private: true })),
  }
}

function event(secret: string, id: number) {
  const hash = createHash('sha256').update(secret).digest('base64')
  return { action: 'git.clone', '@timestamp': 1, hashed_token: hash, token_id: id }
}

function listed(tokens: readonly unknown[], events: readonly unknown[] = []): Reading {
  return readText(githubPats, 'tokens.json', { tokens, events })
}

/** What the listing says after it was related: who a configured token is, and what tools do to repositories. */
function related(...readings: readonly Reading[]) {
  const all = attachToolDumps(readings)
  const own = all.find(({ format }) => format === 'github-pats')
  if (own === undefined) throw new Error('no listing')
  const configured = readings.flatMap(({ assets }) => assets.filter(({ id }) => id.startsWith('credential:hmac:')))
  const links = own.relations.filter(
    ({ type, from }) => type === 'AUTHENTICATES_AS' && configured.some(({ id }) => id === from),
  )
  const operations = own.relations.filter(({ type }) => type === 'OPERATES_ON')
  return {
    own,
    links: links.map(({ from, to, evidence }) => `${from} → ${to} ${evidence.basis}`).sort(),
    repositories: [...new Set(operations.map(({ to }) => to))].sort(),
    operations,
  }
}

const id = (secret: string) => credentialId(context.fingerprint(secret))
const identity = (number: number) => `service-identity:github:pat:${number}`

describe('by its hash in the audit log', () => {
  const tokens = [record(1, 'ana', 'read', 'shop', 'docs'), record(2, 'ben', 'write', 'billing')]

  test('a configured token is the one that the log names, among many', () => {
    const result = related(
      config('ana', pat('A')),
      config('ben', pat('B')),
      listed(tokens, [event(pat('A'), 1), event(pat('B'), 2)]),
    )
    expect(result.links).toEqual(
      [`${id(pat('A'))} → ${identity(1)} computed`, `${id(pat('B'))} → ${identity(2)} computed`].sort(),
    )
    expect(
      result.own.assets.filter(
        ({ properties }) => properties['ownerKnown'] === true && properties['provider'] === undefined,
      ),
    ).toHaveLength(2)
  })

  test('its tools reach the token’s own repositories, no further than its rights', () => {
    const result = related(config('ana', pat('A')), listed(tokens, [event(pat('A'), 1)]))
    expect(result.repositories).toEqual(['dataset:github:larkspur/docs', 'dataset:github:larkspur/shop'])
    expect(new Set(result.operations.flatMap(({ properties }) => properties['operations']))).toEqual(new Set(['read']))
    expect(result.operations.every(({ from }) => from.startsWith('tool:mcp-server:cursor:laptop:~ana:github/'))).toBe(
      true,
    )
    expect(new Set(result.operations.map(({ evidence }) => evidence.basis))).toEqual(new Set(['computed']))
  })

  test('the log’s hash goes before any guess, and a token that is taken is not guessed again', () => {
    const result = related(
      config('ana', pat('A')),
      config('ben', pat('B')),
      listed([record(1, 'ben', 'read', 'x')], [event(pat('A'), 1)]),
    )
    expect(result.links).toEqual([`${id(pat('A'))} → ${identity(1)} computed`])
  })
})

describe('without it', () => {
  test('one configured and one listed token are guessed to be the same', () => {
    const result = related(config('zoe', pat('A')), listed([record(1, 'ana', 'write', 'shop')]))
    expect(result.links).toEqual([`${id(pat('A'))} → ${identity(1)} inferred`])
    expect(new Set(result.operations.map(({ evidence }) => evidence.basis))).toEqual(new Set(['inferred']))
    // A guess takes nothing away: the token's owner stays unknown.
    expect(result.own.assets.find(({ id: each }) => each === id(pat('A')))?.properties).toEqual({})
  })

  test('among several, only the home folder’s name is a ground to guess', () => {
    const tokens = [
      record(1, 'ana', 'read', 'shop'),
      record(2, 'Ben', 'read', 'billing'),
      record(3, 'cho', 'read', 'x'),
    ]
    const result = related(config('zoe', pat('A')), config('ben', pat('B')), listed(tokens))
    expect(result.links).toEqual([`${id(pat('B'))} → ${identity(2)} inferred`])
    expect(result.repositories).toEqual(['dataset:github:larkspur/billing'])
  })

  test.each([
    ['two tokens of one owner', [record(1, 'ana', 'read', 'a'), record(2, 'ana', 'read', 'b')]],
    ['tokens of others', [record(1, 'ben', 'read', 'a'), record(2, 'cho', 'read', 'b')]],
    ['an expired token', [{ ...record(1, 'ana', 'read', 'a'), token_expired: true }]],
  ])('%s: nothing is guessed', (_, tokens) => {
    expect(related(config('ana', pat('A')), listed(tokens))).toMatchObject({ links: [], operations: [] })
  })

  test('a classic token is not a fine-grained one', () => {
    const classic = `gh${'p_'}${'a1B2c3D4'.repeat(4)}`
    expect(related(config('ana', classic), listed([record(1, 'ana', 'read', 'a')])).links).toEqual([])
  })
})

test('a list that is read without any configuration says so', () => {
  const [alone] = attachToolDumps([listed([record(1, 'ana', 'read', 'shop'), record(2, 'ben', 'read', 'x')])])
  expect(alone?.notes).toEqual([expect.stringMatching(/^tokens\.json: no configuration .* its 2 tokens /)])
  const [, beside] = attachToolDumps([config('ana', pat('A')), listed([record(1, 'ana', 'read', 'shop')])])
  expect(beside?.notes).toBeUndefined()
})

test('the same when run twice and in any order, and no secret in it', () => {
  const readings = [config('ana', pat('A')), listed([record(1, 'ana', 'read', 'shop')])]
  const once = attachToolDumps(readings)
  expect(attachToolDumps(once).map(tuples)).toEqual(once.map(tuples))
  expect(attachToolDumps(readings.toReversed()).map(tuples).toReversed()).toEqual(once.map(tuples))
  for (const reading of once) expect(leaksIn(reading, [pat('A')])).toEqual([])
  expect(relationTuples(once[1] ?? { relations: [] }, 'OPERATES_ON')).not.toEqual([])
})
