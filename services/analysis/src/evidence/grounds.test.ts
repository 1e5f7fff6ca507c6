import type { Revision } from '@throughline/graph/derive/revision.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import { describe, expect, it } from 'vitest'
import { revisionOf } from '../testing/revision-of.ts'
import { groundsOf } from './grounds.ts'

/** What the only step of a rule rests on, and whether it is firm. */
function grounds(revision: Revision, rule: string) {
  const { steps } = revision.derived
  const number = allRules.findIndex(({ id }) => id === rule)
  const [step, ...others] = [...steps.rule.keys()].filter((index) => steps.rule[index] === number)
  if (step === undefined || others.length > 0) throw new Error(`${others.length + 1} steps of ${rule}`)
  const { relations, properties } = groundsOf(revision.derived).baseFacts(step)
  return {
    firm: groundsOf(revision.derived).ofStep(step).firm,
    relations: relations.map(({ type, from, to }) => `${from} ${type} ${to}`),
    properties: properties.map(
      ({ of, property, value, basis }) => `${of.replace(/:.*/, '')}.${property}=${value} ${basis}`,
    ),
  }
}

const tools = [
  { id: 'bot', kind: 'Agent' },
  { id: 'srv', kind: 'McpServer', needsIdentity: true },
  { id: 'sql', kind: 'Tool', approval: 'session' },
  { id: 'role', kind: 'Role', rightsKnown: true },
  { id: 'db', kind: 'Dataset' },
]
const server = [
  { type: 'CONNECTS_TO', from: 'bot', to: 'srv' },
  { type: 'PROVIDES', from: 'srv', to: 'sql' },
  { type: 'RUNS_AS', from: 'srv', to: 'role' },
]

describe('grounds', () => {
  it('take capabilities apart down to base facts, and name the properties relied on', async () => {
    const revision = await revisionOf(tools, [
      ...server,
      { type: 'OPERATES_ON', from: 'sql', to: 'db' },
      { type: 'CAN_READ', from: 'role', to: 'db' },
    ])
    const step = [...revision.derived.steps.rule.keys()].find(
      (index) => allRules[revision.derived.steps.rule[index] ?? -1]?.id === 'read-through-tool',
    )

    const { relations, properties } = groundsOf(revision.derived).baseFacts(step ?? -1)

    expect(relations.map(({ type, from, to }) => `${from} ${type} ${to}`)).toEqual([
      'sql OPERATES_ON db',
      'role CAN_READ db',
      'srv PROVIDES sql',
      'srv RUNS_AS role',
    ])
    expect(properties.map(({ property, value, basis }) => `${property} ${value} ${basis}`)).toEqual([
      'operations read declared',
      'callerFiltered false declared',
    ])
  })

  it('show what is known where a guess says the same', async () => {
    const assets = [
      { id: 'host', kind: 'Workload' },
      { id: 'key', kind: 'Credential' },
    ]
    const guess = { type: 'HOLDS', from: 'host', to: 'key', grant: 'guess', basis: 'inferred' }
    const known = { type: 'HOLDS', from: 'host', to: 'key', grant: 'known' }

    expect(grounds(await revisionOf(assets, [guess]), 'steal-credential')).toMatchObject({ firm: false })
    for (const relations of [
      [guess, known],
      [known, guess],
    ]) {
      expect(grounds(await revisionOf(assets, relations), 'steal-credential')).toMatchObject({ firm: true })
    }
  })

  it('rest on a guessed property as on a guessed relation', async () => {
    const assets = [
      { id: 'web', kind: 'UntrustedSource' },
      { id: 'ep', kind: 'Endpoint', auth: 'none' },
    ]
    const relation = { type: 'REACHES', from: 'web', to: 'ep' }

    expect(grounds(await revisionOf(assets, [relation]), 'reach-endpoint')).toEqual({
      firm: true,
      relations: ['web REACHES ep'],
      properties: ['ep.auth=none declared'],
    })
    const guessed = await revisionOf([assets[0] ?? {}, { ...assets[1], basis: 'inferred' }], [relation])
    expect(grounds(guessed, 'reach-endpoint')).toMatchObject({ firm: false, properties: ['ep.auth=none inferred'] })
  })

  it('never rest on themselves where capabilities go in circles', async () => {
    const revision = await revisionOf(
      [
        { id: 'a', kind: 'Agent' },
        { id: 'b', kind: 'Agent' },
        { id: 'out', kind: 'Sink', attackerChoosable: true },
      ],
      [
        { type: 'DELEGATES_TO', from: 'a', to: 'b' },
        { type: 'DELEGATES_TO', from: 'b', to: 'a' },
        { type: 'SENDS_TO', from: 'b', to: 'out' },
      ],
    )
    const { derived } = revision
    const steps = [...derived.steps.rule.keys()].filter(
      (index) => allRules[derived.steps.rule[index] ?? -1]?.id === 'open-outbound-channel',
    )

    const relations = steps.map((step) =>
      groundsOf(derived)
        .baseFacts(step)
        .relations.map(({ from, to }) => `${from} ${to}`),
    )

    expect(relations).toEqual([['a b', 'b out'], ['b out']])
  })
})
