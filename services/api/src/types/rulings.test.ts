import { operatorsList } from '@throughline/graph/store/claims/operators-list.ts'
import { expect, test } from 'vitest'
import { RunningApi } from '../testing/running-api.ts'
import { smallEstate } from '../testing/small-estate.ts'

const evidence = (source: string, note = 'known better') =>
  ({ source, file: 'f', observedAt: '2026-01-01T00:00:00Z', basis: 'declared', note, author: 'ana' }) as const

const change = `... on Error { message } ... on ChangeAnswer { published revision }`
const set = `mutation($input: SetOverrideInput!) { answer: setOverride(input: $input) { __typename ${change} } }`
const remove = `mutation($input: RemoveOverrideInput!) { answer: removeOverride(input: $input) { __typename ${change} } }`
const approve = `mutation($input: ApproveInput!) { answer: approve(input: $input) { __typename ${change} } }`
const withdraw = `mutation($asset: String!) { answer: withdrawApproval(asset: $asset) { __typename ${change} } }`

async function answerOf(api: RunningApi, mutation: string, variables: object): Promise<string> {
  const { data, errors } = await api.ask(mutation, variables)
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '))
  const { answer } = data as {
    answer: { __typename: string; message?: string; published?: boolean; revision?: number }
  }
  return `${answer.__typename}: ${answer.message ?? `${answer.published} ${answer.revision}`}`
}

test('an override is checked against its asset, then said as a sync of the operator’s list', async () => {
  await using api = await RunningApi.start({ revisions: [await smallEstate()] })
  const input = { asset: 'salaries', property: 'sensitivity', value: 2, reason: 'masked since March', author: 'ana' }
  expect(await answerOf(api, set, { input })).toBe('ChangeAnswer: true 1')
  expect(api.rulings.said).toMatchObject([{ set: [input], remove: [], approve: [], withdraw: [] }])

  await answerOf(api, set, { input: { ...input, value: '3' } })
  expect(api.rulings.said.pop()?.set[0]?.value).toBe(3)
  const refused = (wrong: object) => answerOf(api, set, { input: { ...input, ...wrong } })
  expect(await refused({ asset: 'nobody' })).toBe('NotFoundError: There is no asset nobody.')
  expect(await refused({ value: 9 })).toMatch(/^InvalidInputError: It cannot be: .*that datasets cannot have/)
  expect(await refused({ property: 'approval', value: 'call' })).toMatch(/^InvalidInputError: .*datasets do not have/)
  expect(await refused({ value: { a: 1 } })).toBe('InvalidInputError: It cannot be: it is no value of a property.')
  expect(await refused({ reason: '' })).toMatch(/^InvalidInputError: reason is not accepted/)
  expect(await refused({ reason: `github_${'pat_'}${'a1B2c3D4'.repeat(5)}` })).toMatch(/secret in clear/)
  expect(api.rulings.said).toHaveLength(1)

  api.rulings.answer = { state: 'pending' }
  expect(await answerOf(api, set, { input })).toBe('ChangeAnswer: false null')
  api.rulings.answer = { state: 'failed', reason: 'no worker' }
  expect(await answerOf(api, set, { input })).toBe('NotDoneError: It was not done: no worker')
})

test('only what stands in the operator’s list can be taken back there', async () => {
  await using api = await RunningApi.start({ revisions: [await smallEstate()] })
  const of = (asset: string, unit: string) => {
    const claim = {
      form: 'override',
      asset,
      property: 'criticality',
      value: 1,
      evidence: evidence('operator'),
    } as const
    return { source: 'operator', unit, claim }
  }
  api.rulings.kept.push(of('salaries', operatorsList), of('gone', 'team/overrides.yaml'))
  const takeBack = (asset: string) => answerOf(api, remove, { input: { asset, property: 'criticality' } })
  expect(await takeBack('salaries')).toBe('ChangeAnswer: true 1')
  expect(await takeBack('menu')).toBe('NotFoundError: There is no override of criticality of menu.')
  expect(await takeBack('gone')).toBe(
    'InvalidInputError: It stands in team/overrides.yaml: take it out there and sync the file.',
  )
  expect(api.rulings.said).toMatchObject([{ remove: [{ asset: 'salaries', property: 'criticality' }] }])

  const { data } = await api.ask(
    '{ overrides { key asset { name } property value removable evidence { author note } } }',
  )
  expect(data).toEqual({
    overrides: [
      { key: 'gone', asset: null, removable: false },
      { key: 'salaries', asset: { name: expect.any(String) }, removable: true },
    ].map((each) => ({
      ...each,
      property: 'criticality',
      value: 1,
      evidence: { author: 'ana', note: 'known better' },
    })),
  })
})

test('approving and withdrawing change the operator’s list; only kinds of such lists can be on it', async () => {
  await using api = await RunningApi.start({ revisions: [await smallEstate()] })
  const input = { asset: 'agent:support', owner: 'desk', reason: 'the help desk’s own', until: '2027-01-31' }
  expect(await answerOf(api, approve, { input })).toBe('ChangeAnswer: true 1')
  expect(api.rulings.said[0]?.approve).toEqual([{ ...input, until: '2027-01-31T23:59:59Z' }])
  const refused = (wrong: object) => answerOf(api, approve, { input: { ...input, ...wrong } })
  expect(await refused({ asset: 'salaries' })).toBe('InvalidInputError: Approved lists are not about Dataset.')
  expect(await refused({ until: 'soon' })).toMatch(/^InvalidInputError: It must be a day/)
  expect(await answerOf(api, withdraw, { asset: 'agent:support' })).toMatch(
    /^NotFoundError: .*not on the operator’s list/,
  )

  const claim = { form: 'approval', match: { asset: 'agent:support' }, evidence: evidence('operator') } as const
  api.rulings.kept.push({ source: 'operator', unit: operatorsList, claim })
  expect(await answerOf(api, withdraw, { asset: 'agent:support' })).toBe('ChangeAnswer: true 1')
  expect(api.rulings.said.at(-1)?.withdraw).toEqual(['agent:support'])
  const { data } = await api.ask('{ approvals { pattern until removable } }')
  expect(data).toEqual({ approvals: [{ pattern: 'asset agent:support', until: null, removable: true }] })
})

test('an asset tells its class, what lists say of it, and what everybody states', async () => {
  await using api = await RunningApi.start({ revisions: [await smallEstate()] })
  api.rulings.statements.push(
    { unit: 'f', properties: { criticality: 2 }, evidence: evidence('scan') },
    { unit: operatorsList, properties: { criticality: 4 }, evidence: evidence('operator') },
  )
  const { data, errors } = await api.ask(`{
    asset(key: "agent:support") { approval class { class reason isStated } statements { property value isOverride removable } }
    none: asset(key: "salaries") { approval class { class } }
    all: assets { countsByApproval { approval count } }
    agents: assets(classes: [agent]) { totalCount }
    shadow: assets(approvals: [not_approved, expired]) { totalCount countsByApproval { approval count } }
  }`)
  expect(errors).toEqual([])
  expect(data).toMatchObject({
    asset: {
      approval: 'no_list',
      class: { class: 'agent', reason: expect.stringMatching(/^can call /), isStated: false },
      statements: [
        { property: 'criticality', value: 2, isOverride: false, removable: false },
        { property: 'criticality', value: 4, isOverride: true, removable: true },
      ],
    },
    none: { approval: null, class: null },
    all: { countsByApproval: [{ approval: 'no_list', count: 1 }] },
    agents: { totalCount: 1 },
    shadow: { totalCount: 0, countsByApproval: [{ approval: 'no_list', count: 1 }] },
  })
})
