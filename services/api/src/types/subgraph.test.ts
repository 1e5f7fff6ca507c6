import { expect, test } from 'vitest'
import { RunningApi } from '../testing/running-api.ts'
import { smallEstate } from '../testing/small-estate.ts'

const question = `query($keys: [String!]!) {
  subgraph(keys: $keys) {
    assets { key relationCounts { type direction count } }
    relations { type from { key } to { key } enabled }
    relationCount
    missing
  }
}`

test('some assets come with what lies between them, and what more there is, counted', async () => {
  await using api = await RunningApi.start({ revisions: [await smallEstate()] })

  const { data, errors } = await api.ask(question, { keys: ['sql', 'agent:support', 'old', 'gone', 'sql'] })

  expect(errors).toEqual([])
  expect(data).toEqual({
    subgraph: {
      assets: [
        {
          key: 'sql',
          relationCounts: [
            { type: 'OPERATES_ON', direction: 'outward', count: 2 },
            { type: 'CAN_CALL', direction: 'inward', count: 1 },
          ],
        },
        {
          key: 'agent:support',
          relationCounts: [
            { type: 'CAN_CALL', direction: 'outward', count: 2 },
            { type: 'EXPOSES', direction: 'inward', count: 1 },
          ],
        },
        { key: 'old', relationCounts: [{ type: 'CAN_CALL', direction: 'inward', count: 1 }] },
      ],
      relations: [
        { type: 'CAN_CALL', from: { key: 'agent:support' }, to: { key: 'old' }, enabled: false },
        { type: 'CAN_CALL', from: { key: 'agent:support' }, to: { key: 'sql' }, enabled: true },
      ],
      relationCount: 2,
      missing: ['gone'],
    },
  })
})

test('too many keys are refused in words', async () => {
  await using api = await RunningApi.start({ revisions: [await smallEstate()] })

  const keys = Array.from({ length: 2_001 }, (_, index) => `asset:${index}`)
  const { errors } = await api.ask('query($keys: [String!]!) { subgraph(keys: $keys) { missing } }', { keys })

  expect(errors.map(({ message }) => message)).toEqual(['At most 2000 keys, not 2001.'])
})
