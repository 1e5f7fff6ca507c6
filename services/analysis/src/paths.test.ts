import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import { describe, expect, it } from 'vitest'
import { type PathsAnswer, pathsAnswerSchema } from './answers/paths.ts'
import { loadFiles } from './load-files.ts'
import { attackPaths, type PathsQuestion } from './paths.ts'
import { isRefusal } from './refusal.ts'
import { calibratingCases } from './testing/cases.ts'
import { revisionOf, testAsOf } from './testing/revision-of.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'throughline-paths-'))

const internet = [
  { id: 'web', kind: 'UntrustedSource', name: 'the internet' },
  { id: 'ep', kind: 'Endpoint', name: 'api.example.com' },
]
const reaches = { type: 'REACHES', from: 'web', to: 'ep' }

function asked(revision: Revision, question: PathsQuestion = {}): PathsAnswer {
  const answer = attackPaths(revision, question)
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}

function pairs({ paths }: PathsAnswer): string[] {
  return paths.map(({ entry, target }) => `${entry.access}@${entry.asset} → ${target.access}@${target.asset}`)
}

describe('attack paths of the calibrating cases', () => {
  it.each(calibratingCases())('$name', async ({ file, expected }) => {
    const { revision } = await loadFiles([file], { dataDir, asOf: testAsOf })

    const answer = asked(revision, { from: expected.from })

    expect(answer.paths.map(({ entry, target }) => [entry.asset, target.asset]).sort()).toEqual(expected.pairs.sort())
    expect(pathsAnswerSchema.parse(answer)).toEqual(answer)
  })

  it('are told in words', async () => {
    const told: Record<string, string[]> = {}
    for (const { name, file, expected } of calibratingCases()) {
      const { revision } = await loadFiles([file], { dataDir, asOf: testAsOf })
      told[name] = asked(revision, { from: expected.from }).paths.map(({ sentence }) => sentence)
    }
    expect(told).toMatchSnapshot()
  })
})

describe('attack paths', () => {
  it('show sensitive data that anyone can read as a path of its own', async () => {
    const revision = await revisionOf(
      [...internet, { id: 'db', kind: 'Dataset', name: 'exports', sensitivity: 3 }],
      [reaches, { type: 'EXPOSES', from: 'ep', to: 'db', grant: 'bucket-policy' }],
    )

    const [path] = asked(revision).paths

    expect(path?.steps.map(({ rule }) => rule)).toEqual(['reach-endpoint', 'open-data'])
    expect(path?.sentence).toBe('Anyone on the internet can read exports. Nothing on the way asks a person.')
    expect(path?.steps[1]?.relations).toMatchObject([
      {
        type: 'EXPOSES',
        from: 'ep',
        to: 'db',
        grants: ['bucket-policy'],
        basis: 'declared',
        evidence: { source: 'test', file: 'estate.json', pointer: '/relations/1' },
      },
    ])
  })

  it('rank worth before certainty, certainty before cost', async () => {
    const revision = await revisionOf(
      [
        ...internet,
        { id: 'guessed', kind: 'Dataset', sensitivity: 3 },
        { id: 'known', kind: 'Dataset', sensitivity: 3 },
        { id: 'most', kind: 'Dataset', sensitivity: 4 },
        { id: 'bot', kind: 'Agent' },
        { id: 'sql', kind: 'Tool' },
      ],
      [
        reaches,
        { type: 'EXPOSES', from: 'ep', to: 'guessed', basis: 'inferred' },
        { type: 'EXPOSES', from: 'ep', to: 'bot' },
        { type: 'CAN_CALL', from: 'bot', to: 'sql' },
        { type: 'OPERATES_ON', from: 'sql', to: 'known' },
        { type: 'OPERATES_ON', from: 'sql', to: 'most', basis: 'inferred' },
      ],
    )

    const { paths } = asked(revision)

    expect(paths.map(({ target, confirmed, cost }) => [target.asset, confirmed, cost])).toEqual([
      ['most', false, 4],
      ['known', true, 4],
      ['guessed', false, 2],
    ])
  })

  it('never lead back to their entry, nor to what it holds from the start', async () => {
    const revision = await revisionOf(
      [
        { id: 'account', kind: 'Resource', sensitivity: 4, criticality: 4 },
        { id: 'admin', kind: 'User', criticality: 4 },
      ],
      [
        { type: 'CONTAINS', from: 'account', to: 'admin' },
        { type: 'CAN_ADMIN', from: 'admin', to: 'account' },
      ],
    )

    expect(pairs(asked(revision, { from: 'account' }))).toEqual(['control@account → steer@admin'])
    // Control of a resource reads and writes it: two targets, one sequence of steps, one path.
    expect(pairs(asked(revision, { from: 'admin' }))).toEqual(['control@admin → read@account'])
  })

  it('start from what is asked for', async () => {
    const revision = await revisionOf(
      [
        ...internet,
        { id: 'laptop', kind: 'Workload', userDevice: true },
        { id: 'pkg', kind: 'Package', pinned: 'no' },
        { id: 'bad', kind: 'Package', verdict: 'malicious' },
        { id: 'agent', kind: 'Agent', criticality: 4 },
      ],
      [
        { type: 'HOSTS', from: 'laptop', to: 'agent' },
        { type: 'BUILT_FROM', from: 'agent', to: 'pkg' },
        { type: 'BUILT_FROM', from: 'agent', to: 'bad' },
      ],
    )
    const profiles = (question: PathsQuestion) => asked(revision, question).paths.map(({ entry }) => entry.profile)

    expect(profiles({})).toEqual(['malicious-package'])
    expect(profiles({ profile: 'package-takeover' })).toEqual(['package-takeover'])
    expect(profiles({ profile: 'compromised-laptop' })).toEqual(['compromised-laptop'])
    expect(profiles({ from: 'laptop' })).toEqual(['compromised-laptop'])
    expect(profiles({ profile: 'anonymous' })).toEqual([])
    expect(attackPaths(revision, { profile: 'aliens' })).toEqual({
      refused:
        'No entry has the profile "aliens"; there are anonymous, compromised-laptop, malicious-package, package-takeover.',
    })
    expect(attackPaths(revision, { from: 'nobody' })).toEqual({
      refused: 'There is no asset with the id or name "nobody".',
    })
  })

  it('end where is asked for, by name or foothold', async () => {
    const revision = await revisionOf(
      [...internet, { id: 'bot', kind: 'Agent', name: 'support' }],
      [reaches, { type: 'EXPOSES', from: 'ep', to: 'bot' }],
    )

    expect(pairs(asked(revision, { to: 'support' }))).toEqual(['control@web → converse@bot'])
    expect(pairs(asked(revision, { to: 'converse@bot' }))).toEqual(['control@web → converse@bot'])
    expect(pairs(asked(revision, { to: 'control@bot' }))).toEqual([])
  })

  it('are the k cheapest of each pair where more than one is asked for', async () => {
    const agents = ['one', 'two', 'three']
    const revision = await revisionOf(
      [...internet, ...[...agents, 'last'].map((id) => ({ id, kind: 'Agent' }))],
      [
        reaches,
        ...agents.map((id) => ({ type: 'EXPOSES', from: 'ep', to: id })),
        ...agents.map((id) => ({ type: 'DELEGATES_TO', from: id, to: 'last' })),
        { type: 'EXPOSES', from: 'ep', to: 'last' },
      ],
    )
    const by = (question: PathsQuestion) =>
      asked(revision, { ...question, to: 'converse@last' }).paths.map(({ steps }) =>
        steps.map(({ to }) => to.asset).join(' '),
      )

    const [first, ...others] = by({ k: 3 })

    expect([first]).toEqual(by({}))
    expect(first).toBe('ep last')
    expect(others).toHaveLength(2)
    for (const other of others) expect(other).toMatch(/^ep (one|two|three) last$/)
    expect(by({ k: 10 }).sort()).toEqual(['ep last', 'ep one last', 'ep three last', 'ep two last'])
  })

  it('say that a limit left some out', async () => {
    const data = [1, 2, 3].map((number) => ({ id: `d${number}`, kind: 'Dataset', sensitivity: 4 }))
    const revision = await revisionOf(
      [...internet, ...data],
      [reaches, ...data.map(({ id }) => ({ type: 'EXPOSES', from: 'ep', to: id }))],
    )

    const answer = asked(revision, { limit: 2 })

    expect(answer.completeness).toEqual({ kind: 'bounded', by: 'count', limit: 2 })
    expect(answer.paths).toEqual(asked(revision).paths.slice(0, 2))
  })

  it('have ids that come from their steps alone', async () => {
    const estate = (described: object, basis: string) =>
      revisionOf(
        [...internet, { id: 'db', kind: 'Dataset', sensitivity: 3, ...described }],
        [reaches, { type: 'EXPOSES', from: 'ep', to: 'db', grant: basis, basis }],
      )

    const [before] = asked(await estate({}, 'declared')).paths
    const [after] = asked(await estate({ name: 'renamed', records: 7 }, 'observed')).paths

    expect(before?.id).toMatch(/^[0-9a-f]{64}$/)
    expect(after?.id).toBe(before?.id)
  })
})
