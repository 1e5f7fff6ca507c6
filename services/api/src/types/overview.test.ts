import { overviewOf } from '@throughline/analysis/metrics/overview.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import { describe, expect, it } from 'vitest'
import { RunningApi } from '../testing/running-api.ts'
import { smallEstate } from '../testing/small-estate.ts'

const share = '{ count of percent }'
const question = `query Overview($first: Int) {
  overview {
    __typename
    ... on Error { message }
    ... on Overview {
      revision { number }
      completeness { exhaustive }
      entries pairs confirmedPairs
      protection { total ${share} byWorth { worth protected ${share} } }
      exposedTargets ${share} reachedAssets ${share} controlledAssets ${share}
      reachedByKind { kind reached ${share} }
      severities { severity targets pairs }
      profiles { profile entries pairs targets ${share} assets ${share} }
      targets(first: $first) { asset { key } accesses worth severity exposure ${share} profiles cost }
      topEntries(first: $first) { entry { asset { key } access } profile impact ${share} }
    }
  }
}`

describe('overview', () => {
  it('tells the figures of the analysis', async () => {
    const revision = await smallEstate()
    const direct = overviewOf(revision)
    if (isRefusal(direct)) throw new Error(direct.refused)
    await using api = await RunningApi.start({ revisions: [revision] })

    const { data, errors } = await api.ask(question)

    expect(errors).toEqual([])
    expect(direct.exposure.pairs).toBeGreaterThan(0)
    expect(data).toEqual({
      overview: {
        __typename: 'Overview',
        revision: { number: 1 },
        completeness: { exhaustive: true },
        entries: direct.entries,
        pairs: direct.exposure.pairs,
        confirmedPairs: direct.exposure.confirmed,
        protection: direct.protection,
        exposedTargets: direct.exposure.targets,
        reachedAssets: direct.impact.assets,
        controlledAssets: direct.impact.controlled,
        reachedByKind: direct.impact.byKind,
        severities: direct.severities,
        profiles: direct.profiles,
        targets: direct.targets.map(({ asset, ...rest }) => ({ asset: { key: asset }, ...rest })),
        topEntries: direct.byEntry.map(({ entry: { asset, access, profile }, impact }) => ({
          entry: { asset: { key: asset }, access },
          profile,
          impact,
        })),
      },
    })
  })

  it('shows no more than is asked for, and refuses too much', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })

    expect((await api.ask(question, { first: 1 })).data).toMatchObject({ overview: { targets: [{ worth: 4 }] } })
    expect((await api.ask(question, { first: 201 })).errors).toMatchObject([
      { message: 'first goes from 1 to 200, not 201.' },
    ])
  })

  it('says that nothing was published yet', async () => {
    await using api = await RunningApi.start()

    expect((await api.ask(question)).data).toMatchObject({ overview: { __typename: 'NoRevisionError' } })
  })
})
