import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import { describe, expect, it } from 'vitest'
import { type WhatIfAnswer, whatIfAnswerSchema } from '../answers/what-if.ts'
import { loadFiles } from '../load-files.ts'
import { isRefusal } from '../refusal.ts'
import { calibratingCases } from '../testing/cases.ts'
import { revisionOf, testAsOf } from '../testing/revision-of.ts'
import type { Change } from './changes.ts'
import { whatIf } from './what-if.ts'

const cases = calibratingCases().flatMap(({ name, file, expected: { whatif } }) =>
  whatif === undefined ? [] : [{ name, file, whatif }],
)

async function asked(revision: Revision, changes: readonly Change[]): Promise<WhatIfAnswer> {
  const answer = await whatIf(revision, changes)
  if (isRefusal(answer)) throw new Error(answer.refused)
  return whatIfAnswerSchema.strict().parse(answer)
}

type Entry = Readonly<Record<string, unknown>>

/** An agent of a shop reads mail, looks customers up and posts; a person and a nightly job use some of it. */
const shop = (more: { assets?: readonly Entry[]; relations?: readonly Entry[] } = {}) =>
  revisionOf(
    [
      { id: 'mail', kind: 'UntrustedSource', name: 'incoming mail', profile: 'content-author' },
      { id: 'agent', kind: 'Agent' },
      { id: 'inbox', kind: 'Tool' },
      { id: 'crm', kind: 'Tool' },
      { id: 'post', kind: 'Tool' },
      { id: 'anyone', kind: 'Sink', attackerChoosable: true },
      { id: 'customers', kind: 'Dataset', sensitivity: 4 },
      { id: 'ana', kind: 'User', rightsKnown: true },
      { id: 'staff', kind: 'Group' },
      { id: 'guard', kind: 'Control', name: 'approvals', sets: { property: 'approval', value: 'call' } },
      ...(more.assets ?? []),
    ],
    [
      { type: 'CAN_CALL', from: 'agent', to: 'inbox', grant: 'g-inbox' },
      { type: 'READS_FROM', from: 'inbox', to: 'mail' },
      { type: 'CAN_CALL', from: 'agent', to: 'crm', grant: 'g-crm' },
      { type: 'OPERATES_ON', from: 'crm', to: 'customers' },
      { type: 'CAN_CALL', from: 'agent', to: 'post', grant: 'g-post' },
      { type: 'SENDS_TO', from: 'post', to: 'anyone' },
      { type: 'MEMBER_OF', from: 'ana', to: 'staff', grant: 'g-staff' },
      { type: 'CAN_READ', from: 'staff', to: 'customers', grant: 'g-read' },
      { type: 'USED', from: 'agent', to: 'crm', count: 31 },
      { type: 'USED', from: 'ana', to: 'customers' },
      ...(more.relations ?? []),
    ],
  )

const verdicts = ({ targets }: WhatIfAnswer) => targets.map(({ asset, verdict }) => `${asset} ${verdict}`)
const broken = ({ broken: uses }: WhatIfAnswer) => uses.map(({ from, to }) => `${from} ${to}`)

describe('what-if of the calibrating cases', () => {
  it.each(cases)('$name', async ({ file, whatif }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'throughline-what-if-'))
    const { revision } = await loadFiles([file], { dataDir, asOf: testAsOf })

    const answer = await asked(
      revision,
      whatif.revoke.map((grant) => ({ change: 'revoke', grant })),
    )

    expect(Object.fromEntries(answer.targets.map(({ asset, verdict }) => [asset, verdict]))).toEqual(whatif.verdicts)
    expect(answer.opened).toHaveLength(whatif.opened)
  })

  it('there are some', () => expect(cases.length).toBeGreaterThan(2))
})

describe('what-if', () => {
  it('says what closes, and which use would break', async () => {
    const revision = await shop()

    const revoked = await asked(revision, [{ change: 'revoke', grant: 'g-crm' }])

    expect(verdicts(revoked)).toEqual(['customers RESOLVES'])
    expect(revoked.closed.map(({ entry, target }) => [entry.asset, target.asset])).toEqual([['mail', 'customers']])
    expect(revoked.broken).toMatchObject([{ type: 'USED', from: 'agent', to: 'crm', count: 31 }])

    const approved = await asked(revision, [{ change: 'set', of: 'crm', property: 'approval', value: 'call' }])
    expect(verdicts(approved)).toEqual(['customers RESOLVES'])
    expect(broken(approved)).toEqual([])

    const session = await asked(revision, [{ change: 'set', of: 'crm', property: 'approval', value: 'session' }])
    expect(session.targets).toMatchObject([{ verdict: 'REDUCES', before: { cost: 7 }, after: { cost: 8 } }])
  })

  it('breaks use of principals with their last right only', async () => {
    const twice = await shop({ relations: [{ type: 'CAN_READ', from: 'ana', to: 'customers', grant: 'g-own' }] })

    expect(broken(await asked(await shop(), [{ change: 'revoke', grant: 'g-staff' }]))).toEqual(['ana customers'])
    expect(broken(await asked(twice, [{ change: 'revoke', grant: 'g-staff' }]))).toEqual([])
    expect(
      broken(
        await asked(twice, [
          { change: 'revoke', grant: 'g-staff' },
          { change: 'revoke', grant: 'g-own' },
        ]),
      ),
    ).toEqual(['ana customers'])
  })

  it('breaks use of a tool that has lost what it works with', async () => {
    const revision = await shop({
      assets: [
        { id: 'bill', kind: 'Tool', needsIdentity: true },
        { id: 'key', kind: 'Credential', ownerKnown: false },
      ],
      relations: [
        { type: 'CAN_CALL', from: 'agent', to: 'bill' },
        { type: 'HOLDS', from: 'bill', to: 'key', grant: 'g-key' },
        { type: 'USED', from: 'agent', to: 'bill' },
      ],
    })

    expect(broken(await asked(revision, [{ change: 'revoke', grant: 'g-key' }]))).toEqual(['agent bill'])
    expect(broken(await asked(revision, [{ change: 'set', of: 'key', property: 'revoked', value: 'true' }]))).toEqual([
      'agent bill',
    ])
  })

  it('takes away assets with all their footholds', async () => {
    const answer = await asked(await shop(), [{ change: 'remove', of: 'agent' }])

    expect(verdicts(answer)).toEqual(['customers RESOLVES'])
    expect(broken(answer)).toEqual(['agent crm'])
    const target = await asked(await shop(), [{ change: 'remove', of: 'customers' }])
    expect(target.targets).toMatchObject([
      { asset: 'customers', verdict: 'RESOLVES', after: { entries: [], cost: null } },
    ])
  })

  it('puts a control on what it protects', async () => {
    const answer = await asked(await shop(), [{ change: 'add-control', control: 'approvals', of: 'post' }])

    expect(verdicts(answer)).toEqual(['customers RESOLVES'])
  })

  it('shows what added facts would open, with where it was read', async () => {
    const evidence = { source: 'plan', file: 'plan.json', observedAt: testAsOf, basis: 'declared' } as const
    const added = {
      assets: [{ id: 'wiki', kind: 'UntrustedSource' as const, properties: {}, evidence }],
      relations: [
        { type: 'READS_FROM' as const, from: 'inbox', to: 'wiki', grants: [], properties: {}, evidence },
        { type: 'OPERATES_ON' as const, from: 'inbox', to: 'customers', grants: [], properties: {}, evidence },
      ],
    }

    const answer = await asked(await shop(), [{ change: 'add', facts: added }])

    expect(verdicts(answer)).toEqual(['customers OPENS'])
    expect(answer.opened.map(({ entry, target }) => [entry.asset, target.asset])).toEqual([['wiki', 'customers']])
    expect(answer.opened[0]?.steps[0]?.relations).toMatchObject([{ evidence: { source: 'plan' } }])
    // What is revoked ends what is added, too.
    const both = await asked(await shop(), [
      { change: 'add', facts: added },
      { change: 'revoke', grant: 'g-inbox' },
    ])
    expect(verdicts(both)).toEqual(['customers RESOLVES'])
  })

  it('keeps stamps, so that losing a server or a credential opens nothing', async () => {
    const revision = await shop({
      assets: [
        { id: 'srv', kind: 'McpServer', needsIdentity: true },
        { id: 'leak', kind: 'Tool' },
      ],
      relations: [
        { type: 'PROVIDES', from: 'srv', to: 'leak', grant: 'g-srv' },
        { type: 'CAN_CALL', from: 'agent', to: 'leak' },
        { type: 'OPERATES_ON', from: 'leak', to: 'customers' },
      ],
    })

    expect(verdicts(await asked(revision, [{ change: 'revoke', grant: 'g-srv' }]))).toEqual(['customers UNCHANGED'])
    expect(
      verdicts(
        await asked(revision, [
          { change: 'revoke', grant: 'g-srv' },
          { change: 'revoke', grant: 'g-crm' },
        ]),
      ),
    ).toEqual(['customers RESOLVES'])
  })

  it('refuses what it cannot say, and says why', async () => {
    const revision = await denied(await shop())
    const refusals: readonly (readonly [Change, string])[] = [
      [{ change: 'revoke', grant: 'g-nothing' }, 'No relation rests on the grant "g-nothing"'],
      [{ change: 'revoke', grant: 'g-read' }, 'g-read also denies: what revoking it would open cannot be said'],
      [{ change: 'remove', of: 'nobody' }, 'There is no asset or relation "nobody".'],
      [{ change: 'set', of: 'crm', property: 'colour', value: 'red' }, 'crm has no property colour; it has '],
      [{ change: 'set', of: 'crm', property: 'approval', value: 'maybe' }, 'it must be one of none, session, call.'],
      [{ change: 'set', of: 'crm', property: 'provided', value: true }, 'it cannot be set'],
      [{ change: 'add-control', control: 'crm', of: 'post' }, 'crm is no control.'],
    ]
    for (const [change, message] of refusals)
      expect(await whatIf(revision, [change])).toEqual({ refused: expect.stringContaining(message) })
  })
})

/** The shop, of which a source says that the grant g-read may also deny. */
async function denied({ derived }: Revision): Promise<Revision> {
  const { estate } = derived
  const relations = estate.relations.map((relation) => {
    const evidence = relation.evidence.map((one) => ({ ...one, note: 'Deny g-read: the address is not known' }))
    return relation.type === 'MEMBER_OF' ? { ...relation, evidence } : relation
  })
  return { number: null, publishedAt: null, derived: await deriveInMemory({ ...estate, relations }) }
}
