import { expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { revisionOf } from '../testing/revision-of.ts'
import { type WhyNoPath, whyNoPath } from './why-no-path.ts'

type Entry = Readonly<Record<string, unknown>>

const assets: readonly Entry[] = [
  { id: 'web', kind: 'UntrustedSource', name: 'the internet' },
  { id: 'ep', kind: 'Endpoint', name: 'chat' },
  { id: 'bot', kind: 'Agent', name: 'bot' },
  { id: 'srv', kind: 'McpServer', name: 'srv' },
  { id: 'sql', kind: 'Tool', name: 'sql' },
  { id: 'orders', kind: 'Dataset', name: 'orders', sensitivity: 4 },
]
const reaches = { type: 'REACHES', from: 'web', to: 'ep' }
const exposes = { type: 'EXPOSES', from: 'ep', to: 'bot', grant: 'ingress' }
const connects = { type: 'CONNECTS_TO', from: 'bot', to: 'srv', allTools: true }
const provides = { type: 'PROVIDES', from: 'srv', to: 'sql' }
const operates = { type: 'OPERATES_ON', from: 'sql', to: 'orders' }
const all = [reaches, exposes, connects, provides, operates]

async function why(relations: readonly Entry[], changed: Readonly<Record<string, Entry>> = {}): Promise<WhyNoPath> {
  const revision = await revisionOf(
    assets.map((asset) => ({ ...asset, ...changed[String(asset['id'])] })),
    relations,
  )
  const answer = whyNoPath(revision, { from: 'web', to: 'orders' })
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}

test('where there is a path, that is the answer', async () => {
  expect(await why(all)).toMatchObject({ none: false, near: [] })
})

test('the one relation that a rule lacks is named, with both its ends', async () => {
  const answer = await why([reaches, connects, provides, operates])

  expect(answer.none).toBe(true)
  expect(answer.near).toContainEqual(
    expect.objectContaining({
      rule: 'talk-to-agent',
      missing: expect.objectContaining({ type: 'EXPOSES', from: 'ep', to: 'bot' }),
    }),
  )
})

test('a control that is in force is what stands in the way, before anything that is missing', async () => {
  const answer = await why(all, { sql: { approval: 'call' } })

  expect(answer.near[0]).toMatchObject({
    rule: 'call-tool',
    from: { asset: 'bot', access: 'converse' },
    to: { asset: 'sql', access: 'converse' },
    missing: null,
    blocked: { property: 'approval', value: 'call' },
  })
})

test('where two things are lacking, nothing near is claimed for either', async () => {
  const answer = await why([reaches, provides], { sql: { approval: 'call' } })

  expect(answer.none).toBe(true)
  expect(answer.reached).toBe(2)
  expect(answer.near.filter(({ missing }) => missing?.from === 'bot' || missing?.to === 'bot')).toEqual([])
})

test('a name that is nothing is refused', async () => {
  expect(whyNoPath(await revisionOf(assets, all), { from: 'web', to: 'nowhere' })).toHaveProperty('refused')
})
