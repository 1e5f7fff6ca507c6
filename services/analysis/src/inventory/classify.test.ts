import type { Asset, Relation } from '@throughline/graph/facts/estate.ts'
import type { Kind } from '@throughline/graph/ontology/asset-kinds.ts'
import type { RelationName } from '@throughline/graph/ontology/relation-types.ts'
import { expect, test } from 'vitest'
import { classify } from './classify.ts'

const evidence = {
  source: 'operator',
  file: 'f',
  observedAt: '2026-01-01T00:00:00Z',
  basis: 'declared',
  note: 'it only answers',
} as const

function asset(kind: Kind, properties: Asset['properties'] = {}): Asset {
  const origins = 'aiClass' in properties ? { aiClass: 0 } : {}
  return { id: 'x', kind, name: 'x', properties, evidence: [evidence], origins }
}

function relation(type: RelationName, to: string, enabled = true): Relation {
  return {
    id: `${type} ${to}`,
    type,
    from: 'x',
    to,
    grants: [],
    properties: { enabled },
    evidence: [evidence],
    origins: {},
  }
}

const kinds: Readonly<Record<string, Kind>> = { bot: 'Agent', srv: 'McpServer' }

test.each<[string, Kind, readonly Relation[], Asset['properties'], string | null]>([
  ['a server by its kind', 'McpServer', [], {}, 'mcp-server kind: is an MCP server to the source that states it'],
  [
    'a model endpoint by its kind',
    'ModelEndpoint',
    [],
    {},
    'model-endpoint kind: is a model endpoint to the source that states it',
  ],
  [
    'what calls tools',
    'Agent',
    [relation('RETRIEVES_FROM', 'kb'), relation('CAN_CALL', 't2'), relation('CAN_CALL', 't1')],
    {},
    'agent relation: can call t1',
  ],
  ['what delegates', 'Agent', [relation('DELEGATES_TO', 'bot')], {}, 'agent relation: delegates to bot'],
  [
    'what only retrieves',
    'Agent',
    [relation('USES_MODEL', 'm'), relation('RETRIEVES_FROM', 'kb')],
    {},
    'rag relation: retrieves from kb',
  ],
  [
    'a disabled relation shows nothing',
    'Agent',
    [relation('RETRIEVES_FROM', 'kb', false), relation('USES_MODEL', 'm')],
    {},
    'llm-app relation: uses model m',
  ],
  [
    'an agent of which nothing is known',
    'Agent',
    [],
    {},
    'agent kind: is an agent to the source that states it; nothing that it uses is known',
  ],
  [
    'what hosts an agent',
    'Workload',
    [relation('HOSTS', 'srv'), relation('HOSTS', 'bot')],
    {},
    'ai-application relation: hosts bot',
  ],
  ['a laptop with an agent', 'Workload', [relation('HOSTS', 'bot')], { userDevice: true }, null],
  ['a host of servers alone', 'Workload', [relation('HOSTS', 'srv')], {}, null],
  [
    'what somebody states',
    'Agent',
    [relation('CAN_CALL', 't')],
    { aiClass: 'rag' },
    'rag stated: operator states it: it only answers',
  ],
  ['what somebody says is none', 'Agent', [], { aiClass: 'none' }, null],
  ['data', 'Dataset', [], {}, null],
])('%s', (_, kind, relations, properties, expected) => {
  const found = classify(asset(kind, properties), relations, (id) => kinds[id])
  expect(found === null ? null : `${found.class} ${found.decidedBy}: ${found.reason}`).toBe(expected)
  expect(classify(asset(kind, properties), relations.toReversed(), (id) => kinds[id])).toEqual(found)
})
