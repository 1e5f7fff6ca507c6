import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../connector.ts'
import { context, fixture, readText } from '../mcp-config/read-text.test-helper.ts'
import { readPaths } from '../read-paths.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { describeReal } from '../testing/describe-real.ts'
import { n8n } from './n8n.ts'

const all = await read('workflows.json')

async function read(name: string): Promise<Reading> {
  return n8n.read(await fixture(import.meta.url, name), context)
}

function lines({ relations }: Reading, ...types: readonly string[]): readonly string[] {
  return relations
    .filter(({ type }) => types.includes(type))
    .map(({ from, type, to, properties, evidence }) => {
      const said = Object.keys(properties).length === 0 ? '' : ` ${JSON.stringify(properties)}`
      return `${short(from)} ${type} ${short(to)}${said}${evidence.basis === 'inferred' ? ' ?' : ''}`
    })
    .toSorted()
}

function short(id: string): string {
  return id
    .replace(/^credential:hmac:.*/, 'value')
    .replaceAll(/(?:agent|workflow|mcp-server|endpoint|knowledge-base|credential):n8n:acme-n8n:/g, '')
    .replace('ref:n8n/acme-n8n:secret:', 'ref:')
    .replace('workload:n8n/acme-n8n', 'n8n')
}

test('the instance is the one that the workflows name', () => {
  expect(all.source).toBe('n8n:acme-n8n')
  expect(all.rejected).toEqual([])
  expect(all.complete).toBe(true)
})

test('agents and their models', () => {
  expect(lines(all, 'USES_MODEL', 'DELEGATES_TO')).toEqual([
    'wfInbox/Summarise USES_MODEL model-endpoint:openai:gpt-4.1-mini',
    'wfRefunds/Refund agent USES_MODEL model-endpoint:ollama:llama3.2',
    // Over a tool that calls a workflow of the same file.
    'wfSupport/Assistant DELEGATES_TO wfRefunds/Refund agent',
    'wfSupport/Assistant DELEGATES_TO wfSupport/Researcher',
    'wfSupport/Assistant USES_MODEL model-endpoint:openai:gpt-4.1',
    'wfSupport/Researcher USES_MODEL model-endpoint:anthropic:claude-sonnet-4-20250514',
  ])
})

test('tools, and what they can do', () => {
  expect(lines(all, 'CAN_CALL').filter((line) => line.startsWith('wfSupport'))).toEqual([
    'wfSupport/Assistant CAN_CALL tool:wfSupport/Ask database',
    'wfSupport/Assistant CAN_CALL tool:wfSupport/Calculator',
    'wfSupport/Assistant CAN_CALL tool:wfSupport/Escalate {"enabled":false}',
    'wfSupport/Assistant CAN_CALL tool:wfSupport/Fetch page',
    'wfSupport/Assistant CAN_CALL tool:wfSupport/Find mail',
    'wfSupport/Assistant CAN_CALL tool:wfSupport/Get order',
    'wfSupport/Assistant CAN_CALL tool:wfSupport/Refunds',
    'wfSupport/Assistant CAN_CALL tool:wfSupport/Send mail',
    'wfSupport/Assistant CAN_CALL tool:wfSupport/Shell',
    'wfSupport/Assistant CAN_CALL tool:wfSupport/Stock',
    // The server's tools are listed one by one.
    'wfSupport/Assistant CAN_CALL tool:wfSupport:Tickets/list_issues',
    'wfSupport/Researcher CAN_CALL tool:wfSupport/Search',
  ])
  const said = all.assets
    .filter(({ kind, id }) => kind === 'Tool' && short(id).startsWith('tool:wfSupport/'))
    .map(({ name, properties: { traits, scope, needsIdentity } }) => [name, traits, scope, needsIdentity ?? false])
  expect(said.toSorted()).toEqual([
    ['Ask database', ['private_data', 'destructive'], 'identity', true],
    ['Calculator', [], 'fixed', false],
    ['Escalate', [], 'fixed', true],
    ['Fetch page', ['untrusted_content', 'public_sink'], 'fixed', false],
    ['Find mail', ['untrusted_content', 'private_data'], 'fixed', true],
    ['Get order', ['private_data'], 'fixed', true],
    ['Refunds', [], 'fixed', false],
    ['Search', ['untrusted_content'], 'fixed', true],
    ['Send mail', ['public_sink'], 'fixed', true],
    ['Shell', ['code_exec', 'secret_read'], 'identity', false],
    ['Stock', ['untrusted_content', 'private_data'], 'fixed', true],
  ])
})

test('a recipient that the model fills in is anybody, one that is written down is not', () => {
  const sends = Object.fromEntries(
    all.relations
      .filter(({ type }) => type === 'SENDS_TO')
      .map(({ from, to }) => [short(from), all.assets.find(({ id }) => id === to)?.properties['attackerChoosable']]),
  )
  expect(sends).toEqual({
    'tool:wfSupport/Escalate': false,
    'tool:wfSupport/Fetch page': true,
    'tool:wfSupport/Send mail': true,
    'wfInbox/Summarise': false,
  })
})

test('what starts a workflow, while it is active', () => {
  expect(lines(all, 'EXPOSES', 'REACHES').map((line) => line.replace(/~\w+/, '~'))).toEqual(
    [
      'endpoint:https://mcp.linear.app/mcp EXPOSES wfSupport:Tickets {"callerCredential":true}',
      'untrusted:internet REACHES endpoint:https://mcp.linear.app/mcp',
      'untrusted:internet REACHES mcp/tools {"enabled":false} ?',
      'untrusted:internet REACHES webhook/~/chat',
      'untrusted:mail REACHES wfInbox/New mail',
      'mcp/tools EXPOSES wfDraft:Server {"enabled":false}',
      'webhook/intake EXPOSES wfDraft/Draft agent {"enabled":false}',
      'webhook/~/chat EXPOSES wfSupport/Assistant',
      'wfInbox/New mail EXPOSES wfInbox/Summarise {"oneWay":true}',
    ].toSorted(),
  )
})

test('what is asked of callers', () => {
  const endpoints = all.assets
    .filter(({ kind }) => kind === 'Endpoint')
    .map(({ id, properties: { exposure, auth } }) => [short(id).replace(/~\w+/, '~'), exposure, auth])
  expect(endpoints.toSorted()).toEqual([
    ['endpoint:https://mcp.linear.app/mcp', 'internet', 'user'],
    ['mcp/tools', 'internet', 'shared-key'],
    ['webhook/intake', 'partner', 'shared-key'],
    ['webhook/~/chat', 'internet', 'none'],
    ['wfInbox/New mail', 'internet', 'none'],
  ])
})

test('knowledge, memory and what fills them', () => {
  expect(lines(all, 'RETRIEVES_FROM', 'READS_FROM').filter((line) => /Qdrant|Postgres/.test(line))).toEqual([
    'vectorStoreQdrant:qd1:handbook READS_FROM untrusted:mail',
    'wfInbox/Summarise RETRIEVES_FROM vectorStoreQdrant:qd1:handbook {"operations":["write"]}',
    'wfSupport/Assistant RETRIEVES_FROM memoryPostgresChat:pg1:chat_memory {"operations":["read","write"],"callerFiltered":true}',
    'wfSupport/Assistant RETRIEVES_FROM vectorStoreQdrant:qd1:handbook {"operations":["read"]}',
  ])
})

test('credentials are held by the tool that signs in with them, and by the n8n that keeps them', () => {
  const held = lines(all, 'HOLDS').filter((line) => /ref:pg1|value/.test(line))
  expect(held).toEqual([
    'n8n HOLDS ref:pg1',
    'n8n HOLDS value',
    'tool:wfSupport/Ask database HOLDS ref:pg1',
    'tool:wfSupport/Get order HOLDS ref:pg1',
    'tool:wfSupport/Stock HOLDS value',
    'wfSupport/Assistant HOLDS ref:pg1',
  ])
  // Two nodes with one credential see the same data.
  const data = lines(all, 'OPERATES_ON')
    .filter((line) => /pg1/.test(line))
    .map((line) => line.split(' OPERATES_ON ')[1]?.split(' ')[0])
  expect(new Set(data)).toEqual(new Set(['dataset:pg1:database']))
})

test('a tool of two owners is a tool of each, on the same data', () => {
  expect(lines(all, 'PROVIDES', 'OPERATES_ON').filter((line) => /Rows/.test(line))).toEqual([
    'tool:wfDraft/Rows OPERATES_ON dataset:google-sheets:1AbCdEfGh:rows {"operations":["read"]}',
    'tool:wfDraft:Server/Rows OPERATES_ON dataset:google-sheets:1AbCdEfGh:rows {"operations":["read"]}',
    'wfDraft:Server PROVIDES tool:wfDraft:Server/Rows',
  ])
})

test('secrets, and addresses that nobody should guess, are nowhere in what is read', () => {
  expect(leaksIn(all, ['PLANTED_HEADER_KEY', 'c0ffee00-1111-4222-8333-444455556666'])).toEqual([])
})

describe('bad input', () => {
  test('bad workflows and nodes are refused with their place, the others go on', async () => {
    const bad = await read('bad-workflows.json')
    expect(bad.rejected.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'wrong-type /0/connections',
      'wrong-type /1/nodes/1/type',
      'wrong-type /1/nodes/2/credentials/gmailOAuth2',
      'wrong-type /1/nodes/5',
      'duplicate /1/nodes/3',
      'duplicate /1/nodes/4',
      'wrong-type /2/nodes',
      'wrong-type /3/connections/A/main/0/0',
    ])
    expect(bad.assets.filter(({ kind }) => kind === 'Agent').map(({ name }) => name)).toEqual(['A (ok)'])
    expect(lines(bad, 'CAN_CALL')).toEqual([])
    expect(bad.complete).toBe(false)
  })

  test('bad-truncated.json is refused', async () => {
    expect(n8n.detect(await fixture(import.meta.url, 'bad-truncated.json'))).toBe(2)
    const { rejected, assets, complete } = await read('bad-truncated.json')
    expect(rejected.map(({ code }) => code)).toEqual(['not-json'])
    expect([assets, complete]).toEqual([[], false])
  })
})

test('the order of workflows and nodes does not matter', async () => {
  const claims = ({ assets, relations }: Reading) =>
    [
      ...assets.map(({ id, kind, name, properties }) =>
        JSON.stringify([id, kind, name, Object.entries(properties).toSorted()]),
      ),
      ...relations.map(({ type, from, to, grants, properties }) =>
        JSON.stringify([type, from, to, grants, Object.entries(properties).toSorted()]),
      ),
    ].toSorted()
  const workflows: { nodes: unknown[] }[] = JSON.parse((await fixture(import.meta.url, 'workflows.json')).text)
  const reversed = workflows.toReversed().map((each) => ({ ...each, nodes: each.nodes.toReversed() }))
  expect(claims(readText(n8n, 'x.json', reversed))).toEqual(claims(all))
})

const data = fileURLToPath(new URL('../../../../../shared/data', import.meta.url))

describeReal(join(data, 'n8n-workflow'), 'real workflows', () => {
  test('are read without a refusal', async () => {
    const found: unknown[] = []
    for await (const { format, assets, relations, rejected } of readPaths(['n8n-workflow'], { ...context, cwd: data }))
      found.push([format, assets.length, relations.length, rejected.length])
    expect(found).toEqual([
      ['n8n', 26, 46, 0],
      ['n8n', 7, 7, 0],
    ])
  })
})
