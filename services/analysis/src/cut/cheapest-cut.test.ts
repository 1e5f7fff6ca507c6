import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import { describe, expect, it } from 'vitest'
import { type CutAnswer, cutAnswerSchema } from '../answers/cut.ts'
import { loadFiles } from '../load-files.ts'
import { isRefusal } from '../refusal.ts'
import { calibratingCases } from '../testing/cases.ts'
import { revisionOf, testAsOf } from '../testing/revision-of.ts'
import { type CutQuestion, cheapestCut } from './cheapest-cut.ts'

const cases = calibratingCases().flatMap(({ name, file, expected: { cut } }) =>
  cut === undefined ? [] : [{ name, file, cut }],
)

async function asked(revision: Revision, question: CutQuestion = {}): Promise<CutAnswer> {
  const answer = await cheapestCut(revision, question)
  if (isRefusal(answer)) throw new Error(answer.refused)
  return cutAnswerSchema.strict().parse(answer)
}

const chosen = ({ grants, hardenings }: CutAnswer) => [
  ...grants.map(({ id }) => id),
  ...hardenings.map(({ asset, property, value }) => `${asset} ${property}=${value}`),
]

/** Mail reaches an agent that looks customers up and posts; a person may read them as well. */
const shop = () =>
  revisionOf(
    [
      { id: 'mail', kind: 'UntrustedSource', profile: 'content-author' },
      { id: 'agent', kind: 'Agent' },
      { id: 'inbox', kind: 'Tool' },
      { id: 'crm', kind: 'Tool' },
      { id: 'post', kind: 'Tool' },
      { id: 'anyone', kind: 'Sink', attackerChoosable: true },
      { id: 'customers', kind: 'Dataset', sensitivity: 4 },
    ],
    [
      { type: 'CAN_CALL', from: 'agent', to: 'inbox', grant: 'g-inbox' },
      { type: 'READS_FROM', from: 'inbox', to: 'mail', grant: 'g-mail' },
      { type: 'CAN_CALL', from: 'agent', to: 'crm', grant: 'g-crm' },
      { type: 'OPERATES_ON', from: 'crm', to: 'customers', grant: 'g-customers' },
      { type: 'CAN_CALL', from: 'agent', to: 'post', grant: 'g-post' },
      { type: 'SENDS_TO', from: 'post', to: 'anyone', grant: 'g-send' },
    ],
  )

describe('the cheapest cut of the calibrating cases', () => {
  it.each(cases)('$name', async ({ file, cut }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'throughline-cut-'))
    const { revision } = await loadFiles([file], { dataDir, asOf: testAsOf })

    const answer = await asked(revision, { keep: cut.keep, grantsOnly: true })

    expect(chosen(answer)).toEqual(cut.grants)
    expect(answer).toMatchObject({ status: 'optimal', effort: answer.lowerBound })
    expect(answer.witnesses.length).toBeGreaterThan(0)
  })

  it('there are some', () => expect(cases.length).toBeGreaterThan(0))
})

describe('the cheapest cut', () => {
  it('is nothing where nothing is reached', async () => {
    const revision = await revisionOf([{ id: 'customers', kind: 'Dataset', sensitivity: 4 }], [])

    expect(await asked(revision)).toMatchObject({
      status: 'optimal',
      grants: [],
      hardenings: [],
      effort: 0,
      witnesses: [],
    })
  })

  it('revokes and hardens, whichever is less effort', async () => {
    const revision = await shop()

    const cheap = {
      relations: { CAN_CALL: 7, READS_FROM: 7, SENDS_TO: 7, OPERATES_ON: 7 },
      hardenings: { approval: 5 },
    }
    expect(chosen(await asked(revision, { efforts: { ...cheap, hardenings: { 'approval@post': 2 } } }))).toEqual([
      'crm approval=call',
    ])
    expect(chosen(await asked(revision, { efforts: { ...cheap, hardenings: { approval: 5, egress: 3 } } }))).toEqual([
      'post egress=allow-listed',
    ])
    expect(chosen(await asked(revision, { efforts: { ...cheap, grants: { 'g-send': 1 } } }))).toEqual(['g-send'])
    expect(
      chosen(await asked(revision, { grantsOnly: true, efforts: { grants: { 'g-inbox': 2, 'g-post': 2 } } })),
    ).toEqual(['g-crm'])
  })

  it('keeps what is pinned, and shows a path that nothing ends where all is', async () => {
    const revision = await shop()
    const all = ['g-inbox', 'g-mail', 'g-crm', 'g-customers', 'g-post', 'g-send']

    const pinned = await asked(revision, { grantsOnly: true, keep: all.filter((grant) => grant !== 'g-mail') })
    const impossible = await asked(revision, { grantsOnly: true, keep: all })

    expect(chosen(pinned)).toEqual(['g-mail'])
    expect(impossible).toMatchObject({ status: 'impossible', effort: null, lowerBound: null, grants: [] })
    expect(impossible.witnesses.map(({ entry, target }) => [entry.asset, target.asset])).toEqual([
      ['mail', 'customers'],
    ])
    const assets = ['inbox', 'mail', 'agent', 'crm', 'post', 'customers', 'anyone']
    expect(await asked(revision, { keep: [...all, ...assets] })).toMatchObject({ status: 'impossible' })
    expect(await cheapestCut(revision, { keep: ['g-nothing'] })).toEqual({
      refused: 'There is no grant, asset or relation "g-nothing" to keep.',
    })
  })

  it('cannot end what nobody can end: what a key authenticates, what a server provides', async () => {
    const revision = await revisionOf(
      [
        { id: 'laptop', kind: 'Workload' },
        { id: 'key', kind: 'Credential' },
        { id: 'admin', kind: 'ServiceIdentity', criticality: 4 },
      ],
      [{ type: 'AUTHENTICATES_AS', from: 'key', to: 'admin', grant: 'g-issued' }],
    )

    expect(await asked(revision, { from: 'key', grantsOnly: true })).toMatchObject({ status: 'impossible' })
    expect(chosen(await asked(revision, { from: 'key' }))).toEqual(['key revoked=true'])
  })

  it('takes the whole of what a hardening does: asking the attacker himself stops only others', async () => {
    const revision = await revisionOf(
      [
        { id: 'web', kind: 'UntrustedSource' },
        { id: 'ep', kind: 'Endpoint' },
        { id: 'bot', kind: 'Agent' },
        { id: 'orders', kind: 'Tool', approver: 'caller' },
        { id: 'db', kind: 'Dataset', sensitivity: 4 },
      ],
      [
        { type: 'REACHES', from: 'web', to: 'ep', grant: 'g-net' },
        { type: 'EXPOSES', from: 'ep', to: 'bot', grant: 'g-bot' },
        { type: 'CAN_CALL', from: 'bot', to: 'orders', grant: 'g-call' },
        { type: 'OPERATES_ON', from: 'orders', to: 'db', grant: 'g-db' },
      ],
    )

    const answer = await asked(revision, { keep: ['g-net', 'g-bot', 'g-call', 'g-db'] })

    expect(chosen(answer)).toHaveLength(1)
    expect(chosen(answer)).not.toContain('orders approval=call')
    expect(answer.effort).toBe(3)
  })

  it('ends a malicious package by a clean version of it', async () => {
    const revision = await revisionOf(
      [
        { id: 'pkg', kind: 'Package', verdict: 'malicious', pinned: 'no' },
        { id: 'agent', kind: 'Agent', criticality: 4 },
      ],
      [{ type: 'BUILT_FROM', from: 'agent', to: 'pkg', grant: 'g-built' }],
    )

    expect(chosen(await asked(revision))).toEqual(['pkg verdict=clean'])
    // Whoever takes it over still holds it, so it must be pinned as well.
    expect(chosen(await asked(revision, { from: 'pkg', keep: ['g-built'] }))).toEqual([
      'pkg pinned=yes',
      'pkg verdict=clean',
    ])
  })

  it('shows the paths that prove it, with the facts they rest on', async () => {
    const answer = await asked(await shop(), { grantsOnly: true })

    expect(answer).toMatchObject({ effort: 1, lowerBound: 1 })
    expect(answer.witnesses).toHaveLength(1)
    const relations = answer.witnesses[0]?.steps.flatMap((step) => step.relations.flatMap(({ grants }) => grants))
    expect(relations).toEqual(expect.arrayContaining(['g-mail', 'g-inbox', 'g-post', 'g-send', 'g-crm', 'g-customers']))
  })
})
