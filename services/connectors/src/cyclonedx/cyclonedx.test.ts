import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assetTuples, fixtureText, realData, refusals, shuffled, tuples } from '../claims/tuples.test-helper.ts'
import { context, textFile } from '../mcp-config/read-text.test-helper.ts'
import { describeReal } from '../testing/describe-real.ts'
import { cyclonedx } from './cyclonedx.ts'

const text = fixtureText(import.meta.url, 'models.cdx.json')

function read(content: string) {
  const file = textFile('models.cdx.json', content)
  expect(cyclonedx.detect(file)).toBe(2)
  return cyclonedx.read(file, context)
}

const scope = '3e671687-395b-41f5-a30f-a58921a69b79'
const of = (prefix: string, ...parts: readonly string[]) => [prefix, 'cyclonedx', scope, ...parts].join(':')
const triage = of('model', 'larkspur/triage', '3')
const llama = 'model:pkg:huggingface/meta-llama/Llama-2-7b'
const infer = 'endpoint:https://infer.larkspur.example/v1'

test('models with what they were trained on and built from; services with addresses and data', () => {
  const reading = read(text)
  // An address of another protocol is no endpoint.
  expect(refusals(reading)).toEqual(['no-address /services/0/services/0/endpoints/0@50'])
  expect(reading.source).toBe('cyclonedx:models.cdx.json')
  expect(tuples(reading)).toEqual(
    [
      `Model ${triage}`,
      `Model ${llama}`,
      `Dataset ${of('dataset', 'Tickets')} {"sensitivity":4}`,
      'Dataset arn:aws:s3:::larkspur-lake {"classes":["pii"]}',
      'Dataset dataset:https://example.com/pages {"sensitivity":0}',
      `Dataset ${of('dataset', 'infer')} {"classes":["pii"]}`,
      `Dataset ${of('dataset', 'infer', 'answers')} {"sensitivity":3}`,
      'Package pkg:pypi/transformers@4.0.0 {"purl":"pkg:pypi/transformers@4.0.0","verdict":"vulnerable"}',
      'Package pkg:npm/%40scope/inner@1.0.0 {"purl":"pkg:npm/%40scope/inner@1.0.0"}',
      'Package pkg:huggingface/meta-llama/Llama-2-7b {"purl":"pkg:huggingface/meta-llama/Llama-2-7b"}',
      `Resource ${of('resource', 'infer')} {"labels":["trust-zone:public","crosses-trust-boundary"]}`,
      `Resource ${of('resource', 'db')}`,
      `ModelEndpoint ${of('model-endpoint', 'infer')}`,
      `Endpoint ${infer} {"auth":"none","exposure":"internet"}`,
      'UntrustedSource untrusted:internet {"profile":"anonymous"}',
      `TRAINED_ON ${triage} → ${of('dataset', 'Tickets')}`,
      `TRAINED_ON ${triage} → arn:aws:s3:::larkspur-lake`,
      `TRAINED_ON ${triage} → dataset:https://example.com/pages`,
      `BUILT_FROM ${triage} → pkg:pypi/transformers@4.0.0`,
      `BUILT_FROM ${llama} → pkg:huggingface/meta-llama/Llama-2-7b`,
      `CONTAINS ${of('resource', 'infer')} → ${of('resource', 'db')}`,
      `CONTAINS ${of('resource', 'infer')} → ${infer}`,
      `CONTAINS ${of('resource', 'infer')} → ${of('dataset', 'infer')}`,
      `CONTAINS ${of('resource', 'infer')} → ${of('dataset', 'infer', 'answers')}`,
      `CONTAINS ${of('resource', 'infer')} → ${of('model-endpoint', 'infer')}`,
      `SERVES ${of('model-endpoint', 'infer')} → ${triage}`,
      `EXPOSES ${infer} → ${of('model-endpoint', 'infer')}`,
      `REACHES untrusted:internet → ${infer} computed`,
    ].sort(),
  )
})

test('the order of records does not matter', () => {
  const expected = tuples(read(text))
  for (const turn of [1, 2, 3]) expect(tuples(read(shuffled(text, turn)))).toEqual(expected)
})

test('models of two bills are two models, whatever they are called', () => {
  const bom = (serialNumber: string) => ({
    bomFormat: 'CycloneDX',
    serialNumber,
    components: [{ type: 'machine-learning-model', name: 'm' }],
  })
  expect(
    ['urn:uuid:a', 'urn:uuid:b'].flatMap((serial) => assetTuples(read(JSON.stringify(bom(serial))), 'Model')),
  ).toEqual(['Model model:cyclonedx:a:m', 'Model model:cyclonedx:b:m'])
})

test('what does not fit is refused with its place; a bill that is not whole is never complete', () => {
  const reading = read(fixtureText(import.meta.url, 'bad.cdx.json'))
  expect(refusals(reading).toSorted()).toEqual([
    'incomplete /compositions@16',
    'no-such-data /components/2/modelCard/modelParameters/datasets/0@10',
    'wrong-purl /components/1/purl@6',
    'wrong-type /components/0/type@5',
    'wrong-type /components/3/components/0@12',
    'wrong-type /dependencies/0/ref@15',
    'wrong-type /services@14',
  ])
  expect(tuples(reading)).toContain('Package pkg:npm/good@1.0.0 {"purl":"pkg:npm/good@1.0.0"}')
  expect(reading.complete).toBe(false)
})

describeReal(realData, 'real files: accepted and refused', () => {
  test.each([
    ['cyclonedx-mlbom/valid-machine-learning-1.6.json', 2, 1],
    ['cyclonedx-mlbom/valid-machine-learning-considerations-env-1.6.json', 2, 1],
    ['cyclonedx-saasbom/valid-saasbom-1.6.json', 25, 30],
    ['cyclonedx-saasbom/valid-service-1.6.json', 6, 5],
  ])('%s', (name, assets, relations) => {
    const reading = read(readFileSync(join(realData, name), 'utf8'))
    expect(reading.rejected).toEqual([])
    expect([reading.assets.length, reading.relations.length]).toEqual([assets, relations])
  })
})
