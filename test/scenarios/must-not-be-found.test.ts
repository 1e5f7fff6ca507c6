import { expect, test } from 'vitest'
import { napkin } from '../harness/napkin.ts'
import { reached } from '../harness/reached.ts'

test('what the identity of one narrow operation could do elsewhere', async () => {
  const footholds = await reached(
    napkin({
      assets: {
        web: 'UntrustedSource',
        ep: 'Endpoint',
        bot: 'Agent',
        orders: ['Tool', { needsIdentity: true }],
        svc: ['ServiceIdentity', { rightsKnown: true }],
        shop: 'Dataset',
        payroll: ['Dataset', { sensitivity: 4 }],
      },
      relations: [
        'web REACHES ep',
        'ep EXPOSES bot',
        'bot CAN_CALL orders',
        'orders RUNS_AS svc',
        'orders OPERATES_ON shop',
        'svc CAN_READ shop',
        'svc CAN_READ payroll',
      ],
    }),
    'control@web',
  )
  expect(footholds).toContain('read@shop')
  expect(footholds).not.toContain('read@payroll')
  expect(footholds).not.toContain('converse@svc')
})

/** A laptop with a key, and an injected agent that can answer. What its third tool can do decides. */
function laptop(traits: readonly string[]) {
  return napkin({
    assets: {
      mail: 'UntrustedSource',
      agent: 'Agent',
      read_mail: 'Tool',
      send: 'Tool',
      out: ['Sink', { attackerChoosable: true }],
      third: ['Tool', { traits }],
      laptop: 'Workload',
      key: 'Credential',
    },
    relations: [
      'agent CAN_CALL read_mail',
      'read_mail READS_FROM mail',
      'agent CAN_CALL send',
      'send SENDS_TO out',
      'agent CAN_CALL third',
      'laptop HOSTS agent',
      'laptop HOSTS third',
      'laptop HOLDS key',
    ],
  })
}

test('the credential of a host by an injected agent without a shell or secret-reading tool', async () => {
  const footholds = await reached(laptop(['private_data']), 'control@mail')
  expect(footholds).toContain('steer@third')
  expect(footholds).not.toContain('control@key')
  expect(footholds).not.toContain('control@laptop')
})

test.each(['code_exec', 'secret_read'])('but with %s it is', async (trait) => {
  expect(await reached(laptop([trait]), 'control@mail')).toContain('control@key')
})

test('other customers’ data by a customer whose tool is filtered by caller; in a victim’s session it is found', async () => {
  const estate = napkin({
    assets: {
      customer: 'UntrustedSource',
      ep: ['Endpoint', { auth: 'user' }],
      bot: 'Agent',
      my_orders: 'Tool',
      orders: ['Dataset', { sensitivity: 4 }],
      mail: 'UntrustedSource',
      inbox: 'Tool',
      reply: 'Tool',
      anyone: ['Sink', { attackerChoosable: true }],
    },
    relations: [
      ['customer REACHES ep', { authenticated: true }],
      'ep EXPOSES bot',
      'bot CAN_CALL my_orders',
      ['my_orders OPERATES_ON orders', { callerFiltered: true }],
      'bot CAN_CALL inbox',
      'inbox READS_FROM mail',
      'bot CAN_CALL reply',
      'reply SENDS_TO anyone',
    ],
  })
  const own = await reached(estate, 'control@customer')
  expect(own).toContain('converse@my_orders')
  expect(own).not.toContain('read@orders')
  expect(await reached(estate, 'control@mail')).toContain('read@orders')
})

test('anything across two servers that share a name or a URL', async () => {
  const estate = napkin({
    assets: {
      issues: 'UntrustedSource',
      intern: 'Agent',
      'intern/github': 'McpServer',
      'intern/github/read': 'Tool',
      'intern/github/post': 'Tool',
      public: 'Dataset',
      ceo: 'Agent',
      'ceo/github': 'McpServer',
      'ceo/github/read': 'Tool',
      secret: ['Dataset', { sensitivity: 4 }],
      remote: 'Endpoint',
      out: ['Sink', { attackerChoosable: true }],
    },
    relations: [
      'intern CONNECTS_TO intern/github',
      'intern/github PROVIDES intern/github/read',
      'intern/github PROVIDES intern/github/post',
      'intern/github/read READS_FROM issues',
      'intern/github/read OPERATES_ON public',
      'intern/github/post SENDS_TO out',
      'ceo CONNECTS_TO ceo/github',
      'ceo/github PROVIDES ceo/github/read',
      'ceo/github/read OPERATES_ON secret',
      'remote EXPOSES intern/github',
    ],
  })
  const footholds = await reached(estate, 'control@issues')
  expect(footholds).toContain('read@public')
  expect([...footholds].filter((foothold) => /ceo|secret/.test(foothold))).toEqual([])
  const endpoint = await reached(estate, 'reach@remote')
  expect(endpoint).toContain('read@public')
  expect(endpoint).not.toContain('read@secret')
})
