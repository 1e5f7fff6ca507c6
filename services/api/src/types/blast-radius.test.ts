import { describe, expect, it } from 'vitest'
import { RunningApi } from '../testing/running-api.ts'
import { smallEstate } from '../testing/small-estate.ts'

const fields = `{
  __typename
  ... on Error { message }
  ... on BlastRadiusAnswer {
    completeness { exhaustive boundedBy limit }
    of { access asset { key } }
    reached { hops cost foothold { access asset { key } } }
    totals { kind count }
    sensitiveDatasets
    steps { rule { id } from { access asset { key } } to { access asset { key } } }
  }
}`

async function asked(api: RunningApi, field: 'blastRadius' | 'exposure', input: object) {
  const { data } = await api.ask(`query($input: BlastRadiusInput!) { answer: ${field}(input: $input) ${fields} }`, {
    input,
  })
  return data
}

describe('blastRadius', () => {
  it('shows what is reached, and the steps of a tree to it', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })

    expect(await asked(api, 'blastRadius', { of: 'ep' })).toMatchSnapshot()
  })

  it('shows a part within limits, and steps to that part only', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })

    expect(await asked(api, 'blastRadius', { of: 'web', limit: 2 })).toMatchObject({
      answer: {
        completeness: { exhaustive: false, boundedBy: 'count', limit: 2 },
        reached: [{ foothold: { asset: { key: 'ep' } } }, { foothold: { asset: { key: 'agent:support' } } }],
        steps: [{ rule: { id: 'reach-endpoint' } }, { rule: { id: 'talk-to-agent' } }],
        sensitiveDatasets: 1,
      },
    })
    expect(await asked(api, 'blastRadius', { of: 'web', maxHops: 1 })).toMatchObject({
      answer: { completeness: { boundedBy: 'hops', limit: 1 }, reached: [{ hops: 1 }] },
    })
  })

  it('refuses in words', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })

    expect(await asked(api, 'blastRadius', { of: 'nobody' })).toMatchObject({ answer: { __typename: 'NotFoundError' } })
    expect(await asked(api, 'blastRadius', { of: 'ep', profile: 'anonymous' })).toMatchObject({
      answer: { __typename: 'InvalidInputError' },
    })
    expect(await asked(api, 'exposure', { of: 'ep', limit: 0 })).toMatchObject({
      answer: { __typename: 'InvalidInputError' },
    })
  })
})

describe('exposure', () => {
  it('shows which entries reach an asset, and by which steps', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })

    expect(await asked(api, 'exposure', { of: 'read@salaries' })).toMatchObject({
      answer: {
        completeness: { exhaustive: true },
        of: { access: 'read', asset: { key: 'salaries' } },
        reached: [{ hops: 4, foothold: { access: 'control', asset: { key: 'web' } } }],
        steps: [
          { rule: { id: 'reach-endpoint' } },
          { rule: { id: 'talk-to-agent' } },
          { rule: { id: 'call-tool' } },
          { rule: { id: 'read-through-tool' } },
        ],
      },
    })
    expect(await asked(api, 'exposure', { of: 'old' })).toMatchObject({ answer: { reached: [], steps: [] } })
  })
})
