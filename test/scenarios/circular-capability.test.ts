import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import { deriveDifference } from '@throughline/graph/derive/difference.ts'
import { memoryRunner } from '@throughline/graph/derive/join.ts'
import { whatLives } from '@throughline/graph/derive/what-lives.ts'
import { expect, test } from 'vitest'
import { napkin, withoutRelation } from '../harness/napkin.ts'
import { follow } from '../harness/reached.ts'
import { readingOf } from '../harness/reading.ts'

/** Two agents that delegate to each other; one of them has a way out. */
const estate = napkin({
  assets: {
    web: 'UntrustedSource',
    a: 'Agent',
    b: 'Agent',
    fetch: 'Tool',
    crm: 'Tool',
    post: 'Tool',
    customers: ['Dataset', { sensitivity: 4 }],
    out: ['Sink', { attackerChoosable: true }],
  },
  relations: [
    'a DELEGATES_TO b',
    'b DELEGATES_TO a',
    'a CAN_CALL fetch',
    'fetch READS_FROM web',
    'a CAN_CALL crm',
    'crm OPERATES_ON customers',
    'a CAN_CALL post',
    'post SENDS_TO out',
  ],
})
const sends = ['MAY_SEND|a|a|by=channel', 'MAY_SEND|b|b|by=channel']

test('each may send through the other, and each has a derivation from the other', async () => {
  const reading = readingOf(await deriveInMemory(estate))
  expect(sends.map((id) => reading.get(id)?.length)).toEqual([2, 1])
  expect(follow(await deriveInMemory(estate), 'control@web', () => true)).toContain('read@customers')
})

test.each(['post SENDS_TO out', 'a CAN_CALL post'])(
  'when %s goes, both go: a count of derivations would keep them',
  async (relation) => {
    const derived = await deriveInMemory(estate)
    const dead = estate.relations.findIndex(({ from, type, to }) => `${from} ${type} ${to}` === relation)
    const living = whatLives(derived, new Set([dead]))
    const alive = Array.from(living.edges, (lives, edge) => (lives === 1 ? derived.facts.edgeId(edge) : ''))
    expect(alive.filter((id) => sends.includes(id))).toEqual([])
    expect(follow(derived, 'control@web', (step) => living.steps[step] === 1)).not.toContain('read@customers')
  },
)

test('the difference between revisions takes both away, and brings both back', async () => {
  const derived = await deriveInMemory(estate)
  const closed = withoutRelation(estate, 'post SENDS_TO out')
  const gone = await deriveDifference(derived, closed, (facts) => memoryRunner(facts, closed.asOf))
  expect(gone.removedCapabilities.map((edge) => derived.facts.edgeId(edge))).toEqual(expect.arrayContaining(sends))
  expect(gone.addedCapabilities).toEqual([])
  const back = await deriveDifference(gone.derived, estate, (facts) => memoryRunner(facts, estate.asOf))
  expect(back.addedCapabilities.map((edge) => back.derived.facts.edgeId(edge))).toEqual(expect.arrayContaining(sends))
  expect(readingOf(back.derived)).toEqual(readingOf(derived))
})
