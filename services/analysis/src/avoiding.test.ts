import { expect, test } from 'vitest'
import type { Avoid } from './avoiding.ts'
import { attackPaths } from './paths.ts'
import { isRefusal } from './refusal.ts'
import { revisionOf } from './testing/revision-of.ts'

/** Two ways to the same data: the endpoint shows it (short), and an agent behind it reads it by a tool (long). */
const twoWays = revisionOf(
  [
    { id: 'web', kind: 'UntrustedSource', name: 'the internet' },
    { id: 'ep', kind: 'Endpoint', name: 'api', environment: 'prod' },
    { id: 'bot', kind: 'Agent', name: 'bot', environment: 'staging' },
    { id: 'sql', kind: 'Tool', name: 'sql' },
    { id: 'orders', kind: 'Dataset', name: 'orders', sensitivity: 4 },
  ],
  [
    { type: 'REACHES', from: 'web', to: 'ep' },
    { type: 'EXPOSES', from: 'ep', to: 'orders', grant: 'bucket' },
    { type: 'EXPOSES', from: 'ep', to: 'bot', grant: 'ingress' },
    { type: 'CAN_CALL', from: 'bot', to: 'sql' },
    { type: 'OPERATES_ON', from: 'sql', to: 'orders' },
  ],
)

async function rulesOfPath(avoid: Avoid): Promise<readonly string[] | undefined> {
  const answer = attackPaths(await twoWays, { from: 'web', to: 'orders', avoid })
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer.paths[0]?.steps.map(({ rule }) => rule)
}

test('where the cheapest path is to be avoided, the next is found', async () => {
  expect(await rulesOfPath({})).toEqual(['reach-endpoint', 'open-data'])
  expect(await rulesOfPath({ rules: ['open-data'] })).toEqual([
    'reach-endpoint',
    'talk-to-agent',
    'call-tool',
    'read-through-tool',
  ])
  expect(await rulesOfPath({ rules: ['open-data', 'call-tool'] })).toBeUndefined()
})

test('kinds and environments are avoided on the way, not at the ends', async () => {
  expect(await rulesOfPath({ rules: ['open-data'], kinds: ['Agent'] })).toBeUndefined()
  expect(await rulesOfPath({ kinds: ['Dataset', 'UntrustedSource'] })).toEqual(['reach-endpoint', 'open-data'])
  expect(await rulesOfPath({ rules: ['open-data'], environments: ['staging'] })).toBeUndefined()
  expect(await rulesOfPath({ environments: ['prod'] })).toBeUndefined()
})

test('a rule that does not exist is refused by name', async () => {
  expect(attackPaths(await twoWays, { avoid: { rules: ['no-such-rule'] } })).toEqual({
    refused: 'There is no rule "no-such-rule".',
  })
})
