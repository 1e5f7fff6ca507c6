import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixtureText, realData, refusals, relationTuples, shuffled, tuples } from '../claims/tuples.test-helper.ts'
import { context, textFile } from '../mcp-config/read-text.test-helper.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { describeReal } from '../testing/describe-real.ts'
import { aibom } from './aibom.ts'

const text = fixtureText(import.meta.url, 'report.json')

function read(content: string) {
  const file = textFile('aibom.json', content)
  expect(aibom.detect(file)).toBe(2)
  return aibom.read(file, context)
}

const digest = 'sha256:914758fa1c15b12c7dfa8cab15eb53b7bbb5143386911da492b00c73c49eef6f'
const key = `registry.larkspur.example/helpdesk@${digest}`
const image = `pkg:docker/helpdesk@${digest}?repository_url=registry.larkspur.example`
const of = (prefix: string, path: string, name: string) =>
  `${prefix}:aibom:${key.replaceAll(':', '%3A')}:${path}:${name}`
const desk = of('agent', 'app/desk.py', 'Desk')
const other = of('agent', 'app/other.py', 'Desk')
const server = of('mcp-server', 'app/mcp.py', 'tickets')
const tool = of('tool', 'app/mcp.py', 'get_ticket')

test('what was found in an image, and how it hangs together', () => {
  const reading = read(text)
  expect(reading).toMatchObject({ source: 'aibom', complete: true, rejected: [] })
  const packages = [image, 'pkg:pypi/litellm@1.83.0', 'pkg:npm/openai']
  expect(tuples(reading)).toEqual(
    [
      `Agent ${desk}`,
      // The same name in another file is another agent.
      `Agent ${other}`,
      `McpServer ${server}`,
      `Tool ${tool}`,
      'ModelEndpoint model-endpoint:openai:gpt-4o',
      'Model model:openai:gpt-4o',
      `ModelEndpoint ${of('model-endpoint', 'm.py', 'local')}`,
      `Model ${of('model', 'm.py', 'local')}`,
      'Dataset arn:aws:s3:::larkspur-lake',
      `Dataset ${of('dataset', 'load.py', 'csv')}`,
      `Credential ref:${key}:env:OPENAI_API_KEY {"provider":"openai","type":"reference"}`,
      `Credential ref:${key}:secret:vault-secret {"provider":"unknown","type":"reference"}`,
      `Package ${image} {"pinned":"yes","purl":"${image}"}`,
      'Package pkg:pypi/litellm@1.83.0 {"pinned":"yes","purl":"pkg:pypi/litellm@1.83.0","verdict":"vulnerable"}',
      'Package pkg:npm/openai {"pinned":"no","purl":"pkg:npm/openai"}',
      `Package ${of('package', 'AGENTS.md', 'AGENTS.md')}`,
      'SERVES model-endpoint:openai:gpt-4o → model:openai:gpt-4o computed',
      `SERVES ${of('model-endpoint', 'm.py', 'local')} → ${of('model', 'm.py', 'local')} computed`,
      ...[desk, other, server].flatMap((from) => packages.map((to) => `BUILT_FROM ${from} → ${to} inferred`)),
      `USES_MODEL ${desk} → model-endpoint:openai:gpt-4o computed`,
      `CAN_CALL ${desk} → ${tool} inferred`,
      `PROVIDES ${server} → ${tool} computed`,
    ].sort(),
  )
  expect(leaksIn(reading, ['PLANTED-DESCRIPTION', 'aibom_x1'])).toEqual([])
})

test('the words of the first schema', () => {
  const components = {
    agent: [{ name: 'A', category: 'agent', confidence: 1 }],
    model: [{ name: 'M', model_name: 'gpt-4o', confidence: 1 }],
  }
  const relationships = [{ label: 'USES_LLM', source_name: 'A', target_name: 'M' }]
  const sources = { folder: { components, relationships } }
  expect(relationTuples(read(JSON.stringify({ aibom_analysis: { sources } })), 'USES_MODEL')).toEqual([
    'USES_MODEL agent:aibom:folder::A → model-endpoint:aibom:folder::M inferred',
  ])
})

test('the order of records does not matter', () => {
  const expected = tuples(read(text))
  for (const turn of [1, 2, 3]) expect(tuples(read(shuffled(text, turn)))).toEqual(expected)
})

test('what does not fit is refused with its place, the others are taken', () => {
  const reading = read(fixtureText(import.meta.url, 'bad-report.json'))
  expect(refusals(reading)).toEqual([
    'wrong-type /aibom_analysis/sources/one/components/agent/0/name@6',
    'wrong-type /aibom_analysis/sources/one/components/agent/1/confidence@6',
    'unknown-ecosystem /aibom_analysis/sources/one/components/dependency/0@7',
    'unknown-relationship /aibom_analysis/sources/one/relationships/0@10',
    'no-such-component /aibom_analysis/sources/one/relationships/1@11',
    'wrong-type /aibom_analysis/sources/one/relationships/2/source_name@12',
    'wrong-type /aibom_analysis/sources/one/relationships/2/target_name@12',
    'wrong-type /aibom_analysis/sources/two/components@15',
  ])
  expect(tuples(reading)).toEqual(['Agent agent:aibom:one::B'])
})

describeReal(realData, 'real files: accepted and refused', () => {
  test('a report inside another object: 9 components and 1 relationship, none refused', () => {
    const reading = read(readFileSync(join(realData, 'aibom-cisco/aibom_sample.json'), 'utf8'))
    expect(reading.rejected).toEqual([])
    expect([reading.assets.length, reading.relations.length]).toEqual([11, 6])
    expect(relationTuples(reading, 'USES_MODEL')).toHaveLength(1)
    expect(leaksIn(reading, ['aibom_container_81p0fq2h'])).toEqual([])
  })
})
