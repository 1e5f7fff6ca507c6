import type { Revision } from '@throughline/graph/derive/revision.ts'
import { describe, expect, it } from 'vitest'
import { type ChokeAnswer, chokeAnswerSchema } from '../answers/choke.ts'
import { isRefusal } from '../refusal.ts'
import { revisionOf } from '../testing/revision-of.ts'
import { type ChokeQuestion, chokePoints } from './choke-points.ts'

async function asked(revision: Revision, question: ChokeQuestion = {}): Promise<ChokeAnswer> {
  const answer = await chokePoints(revision, question)
  if (isRefusal(answer)) throw new Error(answer.refused)
  return chokeAnswerSchema.strict().parse(answer)
}

const words = ({ points }: ChokeAnswer) =>
  points.map((point) =>
    point.what === 'hardening'
      ? `${point.separates} ${point.relation?.to ?? point.asset} ${point.property}=${point.value}`
      : `${point.separates} ${point.what} ${point.id}`,
  )

/** Two ways into an agent, one way on from it to two data sets; one of them has another way. */
const shop = () =>
  revisionOf(
    [
      { id: 'web', kind: 'UntrustedSource' },
      { id: 'partners', kind: 'UntrustedSource', profile: 'partner' },
      { id: 'chat', kind: 'Endpoint' },
      { id: 'api', kind: 'Endpoint', auth: 'user' },
      { id: 'bot', kind: 'Agent' },
      { id: 'lookup', kind: 'Tool', approver: 'caller' },
      { id: 'orders', kind: 'Dataset', sensitivity: 3 },
      { id: 'customers', kind: 'Dataset', sensitivity: 4 },
    ],
    [
      { type: 'REACHES', from: 'web', to: 'chat', grant: 'firewall' },
      { type: 'REACHES', from: 'partners', to: 'api', authenticated: true, grant: 'contract' },
      { type: 'EXPOSES', from: 'chat', to: 'bot', grant: 'chat-page' },
      { type: 'EXPOSES', from: 'api', to: 'bot', grant: 'api-route' },
      { type: 'CAN_CALL', from: 'bot', to: 'lookup', grant: 'tool-list' },
      { type: 'OPERATES_ON', from: 'lookup', to: 'orders', grant: 'lookup-scope' },
      { type: 'OPERATES_ON', from: 'lookup', to: 'customers', grant: 'lookup-scope' },
      { type: 'EXPOSES', from: 'api', to: 'orders', grant: 'export' },
    ],
  )

describe('choke points', () => {
  it('count the pairs that each thing alone separates, most first', async () => {
    const answer = await asked(await shop())

    expect(answer.pairs).toBe(4)
    expect(words(answer)).toEqual([
      '3 grant lookup-scope',
      '3 grant tool-list',
      '3 asset bot',
      '3 asset lookup',
      '2 grant chat-page',
      '2 grant contract',
      '2 grant firewall',
      '2 customers callerFiltered=true',
      '2 chat auth=user',
      '2 asset api',
      '2 asset chat',
      '1 grant api-route',
      '1 orders callerFiltered=true',
    ])
  })

  it('are asked about some pairs only, and as many as are wanted', async () => {
    const revision = await shop()

    const partners = await asked(revision, { profile: 'partner', to: 'customers' })
    expect(partners.pairs).toBe(1)
    expect(words(partners)).toContain('1 grant api-route')
    expect(await asked(revision, { limit: 2 })).toMatchObject({
      completeness: { kind: 'bounded', by: 'count', limit: 2 },
      points: [{ id: 'lookup-scope' }, { id: 'tool-list' }],
    })
    expect(await chokePoints(revision, { to: 'nothing' })).toHaveProperty('refused')
  })
})
