import { describe, expect, test } from 'vitest'
import { fixtureText, refusals, relationTuples, shuffled, tuples } from '../claims/tuples.test-helper.ts'
import { context, textFile } from '../mcp-config/read-text.test-helper.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { otelGenai } from './otel-genai.ts'

const support = fixtureText(import.meta.url, 'support-traces.json')

function read(text: string) {
  return otelGenai.read(textFile('traces.json', text), context)
}

test('what agents used, how often and when last', () => {
  const desk = 'agent:otel:larkspur/support:front-desk'
  const bedrock = 'arn:aws:bedrock:eu-central-1:123456789012:agent/AGENT00001'
  const base = 'arn:aws:bedrock:eu-central-1:123456789012:knowledge-base/KB00000001'
  const reading = read(support)
  expect(reading.rejected).toEqual([])
  expect(tuples(reading)).toEqual(
    [
      `Agent ${desk} {"environment":"prod"}`,
      `Agent ${bedrock}`,
      `KnowledgeBase ${base}`,
      'ModelEndpoint model-endpoint:openai:api.openai.com:gpt-4o',
      `Tool tool:${desk}/find_order`,
      'User user:ann@larkspur.example',
      `USED ${desk} → tool:${desk}/find_order {"count":2,"lastUsedAt":"2025-10-26T17:33:20.000Z"} observed`,
      `USED ${desk} → ${bedrock} {"count":1,"lastUsedAt":"2025-10-20T22:40:04.000Z"} observed`,
      `USED ${bedrock} → ${base} {"count":1,"lastUsedAt":"2025-10-20T22:40:04.000Z"} observed`,
      `USED ${desk} → model-endpoint:openai:api.openai.com:gpt-4o {"count":1,"lastUsedAt":"2025-10-20T22:40:01.000Z"} observed`,
      `USED user:ann@larkspur.example → ${desk} {"count":1,"lastUsedAt":"2025-10-20T22:40:09.000Z"} observed`,
      'USED agent:cursor:ana-mbp:~ana → tool:mcp-server:cursor:ana-mbp:~ana:github/create_issue {"count":1,"lastUsedAt":"2025-10-20T22:40:05.000Z"} observed',
      `USES_MODEL ${desk} → model-endpoint:openai:api.openai.com:gpt-4o observed`,
    ].sort(),
  )
})

test('it is recognised, and never taken for all that happens', () => {
  expect(otelGenai.detect(textFile('f', support))).toBe(2)
  expect(otelGenai.detect(textFile('f', '{"resourceLogs": []}'))).toBe(0)
  expect(read(support).complete).toBe(false)
})

test('the order of spans does not matter, nor does an exporter that sends twice', () => {
  const expected = tuples(read(support))
  for (const turn of [0, 1, 2, 5]) expect(tuples(read(shuffled(support, turn)))).toEqual(expected)
  const lines = [support, support].map((text) => JSON.stringify(JSON.parse(text))).join('\n')
  expect(tuples(read(`${lines}\n`))).toEqual(expected)
})

test('one document in each line: a line that is cut off is refused, the others are taken', () => {
  const line = JSON.stringify(JSON.parse(support))
  const reading = read(`${line}\n\n{"resourceSpans": [\n`)
  expect(refusals(reading)).toEqual(['not-json @3'])
  expect(reading.relations[0]?.evidence).toMatchObject({ line: 1 })
  expect(reading.relations[0]?.evidence).not.toHaveProperty('pointer')
  expect(tuples(reading)).toEqual(tuples(read(support)))
})

describe('bad spans', () => {
  test('are refused with their places, the others are taken', () => {
    const reading = read(fixtureText(import.meta.url, 'bad-spans.json'))
    expect(refusals(reading)).toEqual([
      'wrong-type /resourceSpans/0/scopeSpans/0/spans/0@8',
      'wrong-type /resourceSpans/0/scopeSpans/0/spans/1/traceId@9',
      'wrong-format /resourceSpans/0/scopeSpans/0/spans/2/endTimeUnixNano@10',
      'wrong-type /resourceSpans/0/scopeSpans/0/spans/3/attributes/0/value/stringValue@11',
      'wrong-type /resourceSpans/1/resource/attributes@24',
    ])
    expect(relationTuples(reading, 'USED')).toEqual([
      'USED agent:otel:support:- → tool:agent:otel:support:-/good {"count":1} observed',
    ])
  })

  test.each([
    ['{"resourceSpans": {}}', 'wrong-type /resourceSpans@1'],
    ['{"resourceSpans": [', 'not-json @1'],
    ['{"resourceSpans": [{"scopeSpans": 3}]}', 'wrong-type /resourceSpans/0/scopeSpans@1'],
  ])('%s', (text, expected) => {
    expect(refusals(read(text))).toEqual([expected])
  })

  test('spans that are their own ancestors end there', () => {
    const span = (spanId: string, parentSpanId: string) => ({
      traceId: 't',
      spanId,
      parentSpanId,
      attributes: [{ key: 'gen_ai.operation.name', value: { stringValue: 'chat' } }],
    })
    const text = JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: [span('a', 'b'), span('b', 'a')] }] }] })
    expect(read(text)).toMatchObject({ assets: [], relations: [], rejected: [] })
  })
})

test('what was said, and secrets in names, are not kept', () => {
  const secret = `gh${'p_'}${'a1B2c3D4'.repeat(5)}`
  const attribute = (key: string, stringValue: string) => ({ key, value: { stringValue } })
  const span = (spanId: string, name: string, prompt: string) => ({
    traceId: 't',
    spanId,
    attributes: [
      attribute('gen_ai.operation.name', 'execute_tool'),
      attribute('gen_ai.agent.id', 'a'),
      attribute('gen_ai.tool.name', name),
      attribute('gen_ai.input.messages', prompt),
    ],
  })
  const spans = [span('s1', 'kept', `my token is ${secret}`), span('s2', `tool ${secret}`, '')]
  const reading = read(JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans }] }] }, null, 1))
  expect(refusals(reading)).toEqual(['secret-in-clear /resourceSpans/0/scopeSpans/0/spans/1@37'])
  expect(relationTuples(reading, 'USED')).toHaveLength(1)
  expect(leaksIn(reading, [secret, 'my token is'])).toEqual([])
})
