import { describe, expect, it } from 'vitest'
import { RunningApi } from '../testing/running-api.ts'
import { smallEstate } from '../testing/small-estate.ts'

const question = `query WhatIf($input: WhatIfInput!) {
  whatIf(input: $input) {
    __typename
    ... on Error { message }
    ... on WhatIfAnswer {
      revision { number }
      completeness { exhaustive }
      changes { sort words of property value grant }
      targets { verdict target { asset { key } } before { cost entries { asset { key } } } after { cost entries { access } } }
      closedCount closed(first: 5) { id sentence }
      openedCount opened(first: 5) { id entry { asset { key name } } steps { relations { key evidence { source } } } history { events { event } } }
    }
  }
}`

describe('whatIf', () => {
  it('says what a change closes, with the change in words', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })
    const paths = await api.ask(
      '{ attackPaths(input: {}) { ... on AttackPathsAnswer { paths { steps { relations { key grants } } } } } }',
    )
    const [grant] = /"grants":\["([^"]+)"/.exec(JSON.stringify(paths.data))?.slice(1) ?? []

    const { data, errors } = await api.ask(question, { input: { changes: [{ revoke: grant }] } })

    expect(errors).toEqual([])
    expect(data).toMatchObject({
      whatIf: {
        __typename: 'WhatIfAnswer',
        revision: { number: 1 },
        completeness: { exhaustive: true },
        changes: [{ sort: 'REVOKE', grant, words: expect.stringContaining(`Revoke ${grant} (ends: `) }],
        targets: [{ verdict: 'RESOLVES', target: { asset: { key: 'salaries' } }, after: { cost: null, entries: [] } }],
        closedCount: 1,
        closed: [{ sentence: expect.stringContaining('salaries') }],
        openedCount: 0,
      },
    })
  })

  it('shows paths over facts that are only supposed', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })
    const add = {
      throughline: 1,
      source: 'plan',
      assets: [{ id: 'fair', kind: 'UntrustedSource', name: 'a trade fair' }],
      relations: [{ type: 'REACHES', from: 'fair', to: 'ep' }],
    }

    const { data, errors } = await api.ask(question, { input: { changes: [{ add }], from: ['fair'] } })

    expect(errors).toEqual([])
    expect(data).toMatchObject({
      whatIf: {
        changes: [{ sort: 'ADD', words: expect.stringMatching(/^Add UntrustedSource a trade fair; fair /) }],
        targets: [{ verdict: 'OPENS' }],
        opened: [{ entry: { asset: { name: 'a trade fair' } }, history: { events: [] } }],
      },
    })
    expect(JSON.stringify(data)).toContain('"source":"plan"')
  })

  it.each([
    [{ changes: [] }, 'InvalidInputError', 'Say what would change.'],
    [{ changes: [{ revoke: 'nothing' }] }, 'InvalidInputError', 'No relation rests on the grant "nothing"'],
    [{ changes: [{ remove: 'ep' }], to: ['nobody'] }, 'NotFoundError', 'There is no asset'],
    [{ changes: [{ remove: 'ep' }], at: 9 }, 'NotFoundError', 'Revision 9'],
    [
      { changes: [{ set: { of: 'ep', property: 'auth', value: 'maybe' } }] },
      'InvalidInputError',
      'is no value of auth',
    ],
    [
      { changes: [{ add: { throughline: 1, source: 's', assets: [{ id: 'x', kind: 'Ghost' }] } }] },
      'InvalidInputError',
      '/assets/0/kind',
    ],
  ])('refuses %j in words', async (input, type, message) => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })

    const { data, errors } = await api.ask(question, { input })

    expect(errors).toEqual([])
    expect(data).toEqual({ whatIf: { __typename: type, message: expect.stringContaining(message) } })
  })

  it('says so when there is no time to answer, and answers the next question', async () => {
    const revision = await smallEstate()
    await using hasty = await RunningApi.start({ revisions: [revision], patience: 1 })
    const ask = () => hasty.ask(question, { input: { changes: [{ remove: 'ep' }] } })

    expect((await ask()).data).toMatchObject({ whatIf: { __typename: 'OutOfTimeError' } })
    expect((await hasty.ask('{ revision { number } }')).data).toEqual({ revision: { number: 1 } })
  })
})
