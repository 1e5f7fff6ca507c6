import { describe, expect, it } from 'vitest'
import { RunningApi } from '../testing/running-api.ts'
import { smallEstate } from '../testing/small-estate.ts'

const save = `mutation Save($input: SaveScenarioInput!) {
  saveScenario(input: $input) {
    __typename
    ... on Scenario { id name savedOf words changes to }
    ... on Error { message }
  }
}`

describe('scenarios', () => {
  it('are saved, found again, asked anew, and forgotten', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })
    const input = { name: ' No front door ', changes: [{ remove: 'ep' }], to: ['salaries'] }

    const { data, errors } = await api.ask(save, { input })

    expect(errors).toEqual([])
    const { id, ...saved } = (data as { saveScenario: { id: string } }).saveScenario
    expect(saved).toMatchObject({ name: 'No front door', savedOf: 1, changes: [{ remove: 'ep' }], to: ['salaries'] })
    const again = await api.ask(save, { input: { ...input, id, name: 'Closed' } })
    expect(again.data).toMatchObject({ saveScenario: { id, name: 'Closed' } })
    expect((await api.ask('{ scenarios { id name } }')).data).toEqual({ scenarios: [{ id, name: 'Closed' }] })
    const forget = () =>
      api.ask('mutation($id: String!) { deleteScenario(id: $id) { __typename } }', { id }).then((one) => one.data)
    expect(await forget()).toEqual({ deleteScenario: { __typename: 'DeletedScenario' } })
    expect(await forget()).toEqual({ deleteScenario: { __typename: 'NotFoundError' } })
    expect((await api.ask('query($id: String!) { scenario(id: $id) { name } }', { id })).data).toEqual({
      scenario: null,
    })
  })

  it.each([
    [{ name: '', changes: [{ remove: 'ep' }] }, 'InvalidInputError'],
    [{ name: 'x', changes: [] }, 'InvalidInputError'],
    [{ name: 'x', changes: [{ remove: 'ep' }], id: 'gone' }, 'NotFoundError'],
  ])('are not saved as %j', async (input, type) => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })

    expect((await api.ask(save, { input })).data).toMatchObject({ saveScenario: { __typename: type } })
    expect((await api.ask('{ scenarios { id } }')).data).toEqual({ scenarios: [] })
  })
})

describe('templates', () => {
  const apply = `query($template: String!, $of: String!, $using: String) {
    templateChanges(template: $template, of: $of, using: $using) {
      __typename ... on TemplateChanges { changes } ... on Error { message }
    }
  }`

  it('name what they are applied to, and say what they change', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })
    const { data } = await api.ask(
      '{ changeTemplates { id of using { kinds } } assets { edges { node { key kind } } } }',
    )
    const { changeTemplates, assets } = data as {
      changeTemplates: readonly { id: string; of: readonly string[]; using: { kinds: readonly string[] } | null }[]
      assets: { edges: readonly { node: { key: string; kind: string } }[] }
    }
    const first = (kinds: readonly string[] | undefined) =>
      assets.edges.find(({ node }) => kinds?.includes(node.kind) === true)?.node.key

    expect(changeTemplates).toHaveLength(8)
    const tool = first(['Tool'])
    const agent = first(['Agent'])
    expect((await api.ask(apply, { template: 'approve-each-call', of: tool })).data).toMatchObject({
      templateChanges: { changes: [{ set: { of: tool, property: 'approval', value: 'call' } }] },
    })
    expect((await api.ask(apply, { template: 'give-tool', of: agent, using: tool })).data).toMatchObject({
      templateChanges: { changes: [{ add: { relations: [{ type: 'CAN_CALL', from: agent, to: tool }] } }] },
    })
    expect((await api.ask(apply, { template: 'sandbox-tool', of: agent })).data).toMatchObject({
      templateChanges: { __typename: 'InvalidInputError', message: expect.stringContaining('not Tool') },
    })
    expect((await api.ask(apply, { template: 'sandbox-tool', of: 'nobody' })).data).toMatchObject({
      templateChanges: { __typename: 'NotFoundError' },
    })
  })
})
