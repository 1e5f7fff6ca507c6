import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import { describe, expect, it } from 'vitest'
import { type BlastAnswer, blastAnswerSchema } from './answers/blast.ts'
import { type BlastQuestion, blastRadius } from './blast.ts'
import { loadFiles } from './load-files.ts'
import { isRefusal } from './refusal.ts'
import { calibratingCases } from './testing/cases.ts'
import { revisionOf, testAsOf } from './testing/revision-of.ts'

const withBlast = calibratingCases().flatMap(({ name, file, expected: { blast } }) =>
  blast ? [{ name, file, blast }] : [],
)

function asked(revision: Revision, question: BlastQuestion): BlastAnswer {
  const answer = blastRadius(revision, question)
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}

const shop = () =>
  revisionOf(
    [
      { id: 'web', kind: 'UntrustedSource', name: 'the internet' },
      { id: 'mail', kind: 'UntrustedSource', name: 'incoming mail', profile: 'content-author' },
      { id: 'ep', kind: 'Endpoint' },
      { id: 'bot', kind: 'Agent' },
      { id: 'inbox', kind: 'Tool' },
      { id: 'orders', kind: 'Tool' },
      { id: 'db', kind: 'Dataset', sensitivity: 4 },
      { id: 'key', kind: 'Credential', ownerKnown: true },
    ],
    [
      { type: 'REACHES', from: 'web', to: 'ep' },
      { type: 'EXPOSES', from: 'ep', to: 'bot' },
      { type: 'CAN_CALL', from: 'bot', to: 'inbox' },
      { type: 'READS_FROM', from: 'inbox', to: 'mail' },
      { type: 'CAN_CALL', from: 'bot', to: 'orders' },
      { type: 'OPERATES_ON', from: 'orders', to: 'db' },
      { type: 'HOLDS', from: 'db', to: 'key' },
    ],
  )

describe('blast radius', () => {
  it.each(withBlast)('of the calibrating case $name', async ({ file, blast }) => {
    const { revision } = await loadFiles([file], {
      dataDir: mkdtempSync(join(tmpdir(), 'throughline-blast-')),
      asOf: testAsOf,
    })

    const answer = asked(revision, { of: blast.of })

    expect([...new Set(answer.reached.map(({ asset }) => asset))].sort()).toEqual(blast.assets.sort())
    expect(blastAnswerSchema.parse(answer)).toEqual(answer)
  })

  it('reaches outward from the strongest access and counts what is read', async () => {
    const answer = asked(await shop(), { of: 'bot' })

    expect(answer.of).toEqual({ asset: 'bot', access: 'control' })
    expect(answer.reached.map(({ asset, access, hops, cost }) => `${access}@${asset} ${hops} ${cost}`)).toContain(
      'read@db 2 2',
    )
    expect(answer.reached.map(({ asset }) => asset)).not.toContain('bot')
    expect(answer.totals).toEqual({ byKind: { Tool: 2, Dataset: 1, Credential: 1 }, sensitiveDatasets: 1 })
  })

  it('holds data by reading and by writing', async () => {
    const revision = await shop()

    const assets = (question: BlastQuestion) =>
      [...new Set(asked(revision, question).reached.map(({ asset }) => asset))].sort()

    // What is read holds a key; what is written is read by a tool, whose agent then takes orders from it.
    expect(assets({ of: 'read@db' })).toEqual(['key'])
    expect(assets({ of: 'db', access: 'write' })).toEqual(['bot', 'inbox', 'orders'])
    expect(assets({ of: 'db' })).toEqual(['bot', 'inbox', 'key', 'orders'])
  })

  it('finds inward the entries that reach it', async () => {
    const revision = await shop()
    const inward = (question: Partial<BlastQuestion>) =>
      asked(revision, { of: 'bot', direction: 'inward', ...question }).reached.map(({ asset }) => asset)

    expect(inward({})).toEqual(['web', 'mail'])
    expect(inward({ access: 'inject' })).toEqual(['mail'])
    expect(inward({ profile: 'anonymous' })).toEqual(['web'])
    expect(inward({ of: 'read@db' })).toEqual(['web'])
  })

  it('says what bounded it', async () => {
    const revision = await shop()

    expect(asked(revision, { of: 'web', maxHops: 2 }).completeness).toEqual({ kind: 'bounded', by: 'hops', limit: 2 })
    expect(asked(revision, { of: 'web', limit: 1 })).toMatchObject({
      completeness: { kind: 'bounded', by: 'count', limit: 1 },
      reached: [{ asset: 'ep', access: 'reach' }],
    })
    expect(asked(revision, { of: 'web' }).completeness).toEqual({ kind: 'exhaustive' })
  })

  it('refuses what it cannot answer', async () => {
    const revision = await shop()

    expect(blastRadius(revision, { of: 'nothing' })).toEqual({
      refused: 'There is no asset with the id or name "nothing".',
    })
    expect(blastRadius(revision, { of: 'bot', profile: 'anonymous' })).toHaveProperty('refused')
  })
})
