import { expect, test } from 'vitest'
import { textFile } from '../mcp-config/read-text.test-helper.ts'
import { classifyTool, lookAt } from './classify-tool.ts'
import { overrideOf, readOverrides } from './override-file.ts'
import { namedTool } from './tool-listing.ts'

const good = `{
  // comments are allowed
  "throughlineTools": 1,
  "servers": {
    "pkg:npm/@acme/crm": {
      "needsIdentity": true,
      "tools": {
        "get_customer": {
          "why": "ticket 4711",
          "data": [{ "what": "customers", "sensitivity": 4, "classes": ["pii"], "callerFiltered": true }],
          "reads": ["zendesk"],
          "sends": [{ "to": "internet", "anyone": true }, { "to": "audit log", "anyone": false }]
        }
      }
    },
    "https://MCP.acme.example/mcp/": { "trustAnnotations": true }
  }
}`

test('a good file is read, whichever way its keys are written', () => {
  const { overrides, rejected } = readOverrides(textFile('tools.json', good))
  expect(rejected).toEqual([])
  expect(overrideOf(overrides, { purl: 'pkg:npm/%40acme/crm@1.2.3' })).toMatchObject({ needsIdentity: true })
  expect(overrideOf(overrides, { url: 'https://mcp.acme.example/mcp' })).toMatchObject({ trustAnnotations: true })
  expect(overrideOf(overrides, { url: 'https://mcp.acme.example/other', id: 'mcp-server:a:b:c:d' })).toBeUndefined()
})

test('what it says becomes the classification, with the operator’s words', () => {
  const { overrides } = readOverrides(textFile('tools.json', good))
  const classification = classifyTool(lookAt(namedTool('get_customer')), { purl: 'pkg:npm/%40acme/crm' }, overrides)
  expect(classification).toMatchObject({
    traits: ['private_data', 'public_sink', 'untrusted_content'],
    data: [
      {
        what: 'customers',
        sensitivity: 4,
        operations: ['read'],
        callerFiltered: true,
        grounds: { basis: 'declared', note: 'operator’s override: ticket 4711' },
      },
    ],
    reads: [{ source: { id: 'untrusted:zendesk' } }],
    sends: [{ to: { shared: { id: 'sink:internet' } } }, { to: { own: 'audit log' } }],
  })
})

test.each([
  ['not JSON', '{ "throughlineTools": 1,', 'not-json', undefined],
  ['no version', '{ "servers": {} }', 'not-allowed', '/throughlineTools'],
  [
    'an unknown trait',
    '{ "throughlineTools": 1, "servers": { "a": { "tools": { "t": { "traits": ["evil"] } } } } }',
    'not-allowed',
    '/servers/a/tools/t/traits/0',
  ],
  [
    'a misspelt member',
    '{ "throughlineTools": 1, "servers": { "a": { "tool": {} } } }',
    'unknown-property',
    '/servers/a/tool',
  ],
  [
    'a sensitivity of 9',
    '{ "throughlineTools": 1, "servers": { "a": { "tools": { "t": { "data": [{ "what": "x", "sensitivity": 9 }] } } } } }',
    'out-of-range',
    '/servers/a/tools/t/data/0/sensitivity',
  ],
])('%s is refused with its place', (_, text, code, pointer) => {
  const { overrides, rejected } = readOverrides(textFile('tools.json', text))
  expect(overrides.size).toBe(0)
  expect(rejected.map((each) => [each.code, each.pointer])).toEqual([[code, pointer]])
})

test('a server that does not fit is refused alone', () => {
  const text =
    '{ "throughlineTools": 1, "servers": { "a": { "needsIdentity": "yes" }, "b": { "needsIdentity": true } } }'
  const { overrides, rejected } = readOverrides(textFile('tools.json', text))
  expect([...overrides.keys()]).toEqual(['b'])
  expect(rejected).toMatchObject([{ code: 'wrong-type', pointer: '/servers/a/needsIdentity', line: 1 }])
})

test('40 files that are cut off or lack a character: code, file and place, and nothing of them holds', () => {
  let state = 1
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  for (let found = 0; found < 40; ) {
    const at = 1 + below(good.length - 2)
    const text = below(2) === 0 ? good.slice(0, at) : good.slice(0, at) + good.slice(at + 1)
    const { overrides, rejected } = readOverrides(textFile('tools.json', text))
    // Without a letter of a word it may still be JSON, and even mean something.
    if (rejected.length === 0) continue
    found += 1
    for (const rejection of rejected)
      expect(rejection).toMatchObject({
        code: expect.stringMatching(/./),
        file: 'tools.json',
        line: expect.any(Number),
      })
    if (rejected.some(({ code }) => code === 'not-json')) expect(overrides.size).toBe(0)
  }
})
