import { describe, expect, it } from 'vitest'
import { attackPaths, type PathsQuestion } from '../paths.ts'
import { isRefusal } from '../refusal.ts'
import { revisionOf } from '../testing/revision-of.ts'

type Entry = Readonly<Record<string, unknown>>

/** The sentence of the only path. */
async function told(
  assets: readonly Entry[],
  relations: readonly Entry[],
  question: PathsQuestion = {},
): Promise<string> {
  const answer = attackPaths(await revisionOf(assets, relations), question)
  if (isRefusal(answer)) throw new Error(answer.refused)
  const [path, ...others] = answer.paths
  if (path === undefined || others.length > 0) throw new Error(`${answer.paths.length} paths instead of one`)
  return path.sentence
}

const issues = { id: 'issues', kind: 'UntrustedSource', name: 'a public issue', profile: 'content-author' }
const internet = { id: 'web', kind: 'UntrustedSource', name: 'the internet' }
const bot = { id: 'bot', kind: 'Agent', name: 'coding-agent' }
const payments = { id: 'db', kind: 'Dataset', name: 'payments', sensitivity: 4 }
const readsIssues = [
  { type: 'CAN_CALL', from: 'bot', to: 'fetch' },
  { type: 'READS_FROM', from: 'fetch', to: 'issues' },
]
const sends = [
  { type: 'SENDS_TO', from: 'bot', to: 'out' },
  { type: 'CAN_CALL', from: 'bot', to: 'sql' },
  { type: 'OPERATES_ON', from: 'sql', to: 'db' },
]
const trifecta = (fetch: Entry, sql: Entry) =>
  told(
    [
      issues,
      bot,
      payments,
      { id: 'fetch', kind: 'Tool', ...fetch },
      { id: 'sql', kind: 'Tool', ...sql },
      { id: 'out', kind: 'Sink', attackerChoosable: true },
    ],
    [...readsIssues, ...sends],
  )

describe('the sentence of a path', () => {
  it('tells of injected words that bring data back', async () => {
    expect(await trifecta({}, {})).toBe(
      'Whoever writes to a public issue can make coding-agent read payments and send it back. Nothing on the way asks a person.',
    )
  })

  it('tells who is asked', async () => {
    expect(await trifecta({}, { approval: 'session' })).toBe(
      'Whoever writes to a public issue can make coding-agent read payments and send it back. A person is asked about sql once a session.',
    )
    expect(await trifecta({ name: 'get_issue', approval: 'call' }, {})).toBe(
      'Whoever writes to a public issue can make coding-agent read payments and send it back. ' +
        'A person is asked before get_issue runs, but cannot see what it will bring.',
    )
  })

  it('tells of a caller who is only asked himself', async () => {
    const sentence = await told(
      [
        { ...internet, name: 'portal', profile: 'customer' },
        { id: 'ep', kind: 'Endpoint' },
        bot,
        { id: 'sql', kind: 'Tool', approval: 'call', approver: 'caller' },
        payments,
      ],
      [
        { type: 'REACHES', from: 'web', to: 'ep' },
        { type: 'EXPOSES', from: 'ep', to: 'bot' },
        { type: 'CAN_CALL', from: 'bot', to: 'sql' },
        { type: 'OPERATES_ON', from: 'sql', to: 'db' },
      ],
    )
    expect(sentence).toBe(
      'Any customer (portal) can have coding-agent read payments. Only the attacker himself is asked before sql runs.',
    )
  })

  it('tells of what is taken over and taken on the way', async () => {
    const sentence = await told(
      [
        issues,
        bot,
        { id: 'fetch', kind: 'Tool' },
        { id: 'shell', kind: 'Tool', traits: ['code_exec'] },
        { id: 'host', kind: 'Workload', name: 'build-7' },
        { id: 'key', kind: 'Credential', name: 'deploy key', ownerKnown: true },
        { id: 'deployer', kind: 'ServiceIdentity', rightsKnown: true },
        { id: 'admin', kind: 'Role' },
        payments,
      ],
      [
        ...readsIssues,
        { type: 'CAN_CALL', from: 'bot', to: 'shell' },
        { type: 'HOSTS', from: 'host', to: 'shell' },
        { type: 'HOLDS', from: 'host', to: 'key' },
        { type: 'AUTHENTICATES_AS', from: 'key', to: 'deployer' },
        { type: 'CAN_ASSUME', from: 'deployer', to: 'admin' },
        { type: 'CAN_READ', from: 'admin', to: 'db' },
      ],
    )
    expect(sentence).toBe(
      'Whoever writes to a public issue can make coding-agent run commands on build-7, take deploy key, act as admin and read payments. ' +
        'Nothing on the way asks a person.',
    )
  })

  it('tells of agents behind agents', async () => {
    const sentence = await told(
      [
        internet,
        { id: 'ep', kind: 'Endpoint' },
        { id: 'front', kind: 'Agent', name: 'front desk' },
        { id: 'back', kind: 'Agent', name: 'back office' },
        { id: 'sql', kind: 'Tool' },
        { ...payments, criticality: 4, sensitivity: 0 },
      ],
      [
        { type: 'REACHES', from: 'web', to: 'ep' },
        { type: 'EXPOSES', from: 'ep', to: 'front' },
        { type: 'DELEGATES_TO', from: 'front', to: 'back' },
        { type: 'CAN_CALL', from: 'back', to: 'sql' },
        { type: 'OPERATES_ON', from: 'sql', to: 'db', operations: ['write'] },
      ],
    )
    expect(sentence).toBe(
      'Anyone on the internet can have front desk and through it back office change payments. Nothing on the way asks a person.',
    )
  })

  it.each([
    [{ id: 'pkg', kind: 'Package', name: 'left-pad', verdict: 'malicious' }, {}, 'The malicious package left-pad'],
    [
      { id: 'pkg', kind: 'Package', name: 'left-pad', pinned: 'no' },
      { from: 'pkg' },
      'Whoever takes over the package left-pad',
    ],
  ])('tells of packages: %o', async (softwarePackage, question, who) => {
    const sentence = await told(
      [softwarePackage, { id: 'host', kind: 'Workload', name: 'laptop', criticality: 4 }],
      [{ type: 'BUILT_FROM', from: 'host', to: 'pkg' }],
      question,
    )
    expect(sentence).toBe(`${who} can take over laptop. Nothing on the way asks a person.`)
  })

  it.each([
    ['laptop', 'Whoever controls laptop can take over coding-agent. Nothing on the way asks a person.'],
    ['read@db', 'Whoever reads payments can take token. Nothing on the way asks a person.'],
  ])('tells of a start that was only asked about: %s', async (from, sentence) => {
    const assets = [
      { id: 'laptop', kind: 'Workload' },
      { ...bot, criticality: from === 'laptop' ? 4 : 0 },
      payments,
      { id: 'token', kind: 'Credential', criticality: from === 'laptop' ? 0 : 4 },
    ]
    const relations = [
      { type: 'HOSTS', from: 'laptop', to: 'bot' },
      { type: 'HOLDS', from: 'db', to: 'token' },
    ]
    expect(await told(assets, relations, { from })).toBe(sentence)
  })

  it.each([
    ['inject@bot', 'Whoever writes to a public issue can move coding-agent.'],
    ['fed@fetch', 'Whoever writes to a public issue can feed fetch.'],
    ['inject@sql', 'Whoever writes to a public issue can make coding-agent call sql.'],
  ])('ends where it was asked to: %s', async (to, sentence) => {
    const assets = [issues, bot, { id: 'fetch', kind: 'Tool' }, { id: 'sql', kind: 'Tool' }]
    const relations = [...readsIssues, { type: 'CAN_CALL', from: 'bot', to: 'sql' }]
    expect(await told(assets, relations, { to })).toBe(`${sentence} Nothing on the way asks a person.`)
  })
})
