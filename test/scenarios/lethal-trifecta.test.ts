import { expect, test } from 'vitest'
import { napkin, withoutRelation } from '../harness/napkin.ts'
import { reached } from '../harness/reached.ts'

/** Untrusted content, private data and a way out, in one agent's hands. */
const trifecta = napkin({
  assets: {
    issues: 'UntrustedSource',
    agent: 'Agent',
    read_issue: 'Tool',
    read_repo: 'Tool',
    post: 'Tool',
    repo: ['Dataset', { sensitivity: 4 }],
    anywhere: ['Sink', { attackerChoosable: true }],
  },
  relations: [
    'agent CAN_CALL read_issue',
    'read_issue READS_FROM issues',
    'agent CAN_CALL read_repo',
    'read_repo OPERATES_ON repo',
    'agent CAN_CALL post',
    'post SENDS_TO anywhere',
  ],
})

test('all three legs together let the data out', async () => {
  const footholds = await reached(trifecta, 'control@issues')
  expect([...footholds]).toEqual(
    expect.arrayContaining(['fed@read_issue', 'inject@agent', 'steer@agent', 'steer@read_repo', 'read@repo']),
  )
  expect(footholds).not.toContain('control@agent')
})

test.each([
  { leg: 'untrusted content', relations: ['read_issue READS_FROM issues', 'agent CAN_CALL read_issue'] },
  { leg: 'private data', relations: ['read_repo OPERATES_ON repo', 'agent CAN_CALL read_repo'] },
  { leg: 'a way out', relations: ['post SENDS_TO anywhere', 'agent CAN_CALL post'] },
])('without $leg nothing gets out, whichever relation is taken away', async ({ relations }) => {
  for (const relation of relations) {
    const footholds = await reached(withoutRelation(trifecta, relation), 'control@issues')
    expect(footholds, relation).not.toContain('read@repo')
  }
})
