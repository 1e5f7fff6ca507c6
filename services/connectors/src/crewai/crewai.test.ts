import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../connector.ts'
import { context, fixture, readText } from '../mcp-config/read-text.test-helper.ts'
import { readPaths } from '../read-paths.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { describeReal } from '../testing/describe-real.ts'
import { crewai } from './crewai.ts'

const agents = await read('news/config/agents.yaml')
const tasks = await read('news/config/tasks.yaml')

async function read(name: string): Promise<Reading> {
  return crewai.read(await fixture(import.meta.url, name), context)
}

function lines({ relations }: Reading, ...types: readonly string[]): readonly string[] {
  return relations
    .filter(({ type }) => types.includes(type))
    .map(({ from, type, to, properties }) => {
      const said = Object.keys(properties).length === 0 ? '' : ` ${JSON.stringify(properties)}`
      return `${short(from)} ${type} ${short(to)}${said}`
    })
    .toSorted()
}

function short(id: string): string {
  return id
    .replace(/^credential:hmac:.*/, 'value')
    .replaceAll(/(?:agent|crew|mcp-server|knowledge-base):crewai:news:?/g, '')
    .replace('workload:crewai/news', 'process')
}

test('agents, their models and who delegates', () => {
  expect([agents.source, agents.rejected, agents.complete]).toEqual(['crewai:news', [], true])
  expect(lines(agents, 'USES_MODEL', 'DELEGATES_TO')).toEqual([
    'analyst USES_MODEL model-endpoint:anthropic:claude-sonnet-4-20250514',
    'editor DELEGATES_TO analyst',
    'editor DELEGATES_TO reader',
    'reader USES_MODEL model-endpoint:openai:gpt-4.1',
  ])
})

test('tools, and what they can do', () => {
  expect(lines(agents, 'CAN_CALL', 'CONNECTS_TO')).toEqual([
    'analyst CAN_CALL tool:/NL2SQLTool',
    'analyst CAN_CALL tool:/code execution (unsafe)',
    'analyst CAN_CALL tool:/look_up_customer',
    'editor CAN_CALL tool:/code execution',
    'reader CAN_CALL tool:/ScrapeWebsiteTool',
    'reader CAN_CALL tool:/SerperDevTool',
    'reader CONNECTS_TO reader:https%3A//mcp.exa.ai/mcp',
  ])
  const said = agents.assets
    .filter(({ kind }) => kind === 'Tool')
    .map(({ name, properties: { traits, scope, sandboxed } }) => [name, traits, scope, sandboxed])
  expect(said.toSorted()).toEqual([
    ['NL2SQLTool', ['destructive', 'private_data'], 'identity', undefined],
    ['ScrapeWebsiteTool', ['public_sink', 'untrusted_content'], 'fixed', undefined],
    ['SerperDevTool', ['untrusted_content'], 'fixed', undefined],
    ['code execution (unsafe)', ['code_exec'], 'fixed', false],
    ['code execution', ['code_exec'], 'fixed', true],
    ['look_up_customer', expect.anything(), 'fixed', undefined],
  ])
})

test('words go from task to task, and nothing goes back', () => {
  expect(lines(tasks, 'RETRIEVES_FROM', 'CAN_CALL', 'DELEGATES_TO')).toEqual([
    'analyst RETRIEVES_FROM collect {"operations":["read"]}',
    'analyst RETRIEVES_FROM explain {"operations":["write"]}',
    'editor CAN_CALL tool:/FileWriterTool',
    'editor RETRIEVES_FROM explain {"operations":["read"]}',
    'reader RETRIEVES_FROM collect {"operations":["write"]}',
  ])
})

test('agents of both files are the same', () => {
  const ids = (reading: Reading) => reading.assets.filter(({ kind }) => kind === 'Agent').map(({ id }) => id)
  expect(ids(agents)).toEqual(expect.arrayContaining(ids(tasks)))
  expect(ids(tasks)).toHaveLength(3)
})

test('secrets are nowhere in what is read', () => {
  expect(lines(agents, 'HOLDS')).toEqual(['analyst HOLDS value', 'reader:https%3A//mcp.exa.ai/mcp HOLDS value'])
  expect(leaksIn(agents, ['PLANTED_MODEL_KEY', 'PLANTED_QUERY_KEY'])).toEqual([])
})

describe('bad input', () => {
  test('bad agents are refused with their place, the others go on', async () => {
    const bad = await read('bad-agents.yaml')
    expect(bad.rejected.map(({ code, pointer, line }) => `${code} ${pointer}@${line}`)).toEqual([
      'wrong-type /no_role/role@6',
      'wrong-type /tools_as_number/tools@11',
      'not-allowed /mode/code_execution_mode@15',
      'wrong-type /text@16',
    ])
    expect(bad.assets.filter(({ kind }) => kind === 'Agent').map(({ name }) => name)).toEqual(['good'])
    expect(bad.complete).toBe(false)
  })

  test.each([
    ['bad-quote.yaml', 'not-yaml'],
    ['bad-list.yaml', 'wrong-type'],
  ])('%s is refused', async (name, code) => {
    expect(crewai.detect(await fixture(import.meta.url, name))).toBe(2)
    const { rejected, assets, complete } = await read(name)
    expect(rejected.map((each) => each.code)).toEqual([code])
    expect([assets, complete]).toEqual([[], false])
  })
})

test('the order of the agents does not matter', async () => {
  const keys = ({ assets, relations }: Reading) =>
    [
      ...assets.map(({ id, name, properties }) => JSON.stringify([id, name, properties])),
      ...relations.map(({ type, from, to, grants }) => JSON.stringify([type, from, to, grants])),
    ].toSorted()
  const { text } = await fixture(import.meta.url, 'news/config/agents.yaml')
  const reversed = text.split('\n\n').toReversed().join('\n\n')
  expect(keys(readText(crewai, 'news/agents.yaml', reversed))).toEqual(keys(agents))
})

const data = fileURLToPath(new URL('../../../../../shared/data', import.meta.url))

describeReal(join(data, 'agent-definitions'), 'real files', () => {
  test('are read without a refusal; their tools are in code', async () => {
    const found: unknown[] = []
    for await (const { unit, format, assets, relations, rejected } of readPaths(['agent-definitions'], {
      ...context,
      cwd: data,
    }))
      found.push([unit.replace(/^.*__/, ''), format, assets.length, relations.length, rejected.length])
    expect(found).toEqual([
      ['agents.yaml', 'crewai', 4, 3, 0],
      ['tasks.yaml', 'crewai', 0, 0, 0],
    ])
  })
})
