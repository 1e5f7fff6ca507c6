import { revisionOfSources } from '@throughline/analysis/testing/revision-of-sources.ts'
import { describe, expect, it } from 'vitest'
import { RunningApi } from '../testing/running-api.ts'

/** Two sources that know the same data, dispute its sensitivity and one id's kind, and one that names what nobody brought. */
function disputed() {
  const assets = Array.from({ length: 3 }, (_, index) => ({ id: `d${index}`, kind: 'Dataset' }))
  const rated = (sensitivity: number) => assets.map((each) => ({ ...each, sensitivity }))
  return revisionOfSources(
    { source: 'one', assets: [...rated(1), { id: 'x', kind: 'Agent' }] },
    { source: 'two', assets: [...rated(3), { id: 'x', kind: 'Tool' }] },
    { source: 'three', relations: [{ type: 'OPERATES_ON', from: 'nobody', to: 'd0' }] },
  )
}

const question = `query($source: String, $first: Int, $after: String) {
  joining(source: $source) {
    revision { number }
    contributions { source assets assetsAlone assetsByKind { kind count } sharedWith { source assets relations } }
    sharedAssets(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { key identifier { scheme value } sources } }
    }
    disagreements { totalCount edges { node { fact property reason values { value place { source file pointer } } } } }
    conflicts { edges { node { key reason places { source } } } }
    waitingCount
    waiting { edges { node { type from to missing } } }
  }
}`

describe('joining', () => {
  it('tells what each source brought, what they share and dispute, and what was not joined', async () => {
    await using api = await RunningApi.start({ revisions: [await disputed()] })
    const { data, errors } = await api.ask(question, { first: 1 })

    expect(errors).toEqual([])
    expect(data).toMatchObject({
      joining: {
        revision: { number: 1 },
        contributions: [
          { source: 'one', assets: 3, assetsAlone: 0, sharedWith: [{ source: 'two', assets: 3, relations: 0 }] },
          { source: 'two', assets: 3, assetsByKind: [{ kind: 'Dataset', count: 3 }] },
        ],
        sharedAssets: {
          totalCount: 3,
          pageInfo: { hasNextPage: true },
          edges: [{ node: { key: 'd0', identifier: { value: 'd0' }, sources: ['one', 'two'] } }],
        },
        conflicts: { edges: [{ node: { key: 'x', places: [{ source: 'one' }, { source: 'two' }] } }] },
        waitingCount: 1,
        waiting: { edges: [{ node: { type: 'OPERATES_ON', from: 'nobody', to: 'd0', missing: ['nobody'] } }] },
      },
    })
    expect(data).toHaveProperty('joining.disagreements.totalCount', 3)
    expect(data).toHaveProperty('joining.disagreements.edges.0.node', {
      fact: 'd0',
      property: 'sensitivity',
      reason: 'highest',
      values: [
        { value: 3, place: { source: 'two', file: 'two.json', pointer: '/assets/0' } },
        { value: 1, place: { source: 'one', file: 'one.json', pointer: '/assets/0' } },
      ],
    })
  })

  it('goes page by page, tells of one source, and refuses one that it does not know', async () => {
    await using api = await RunningApi.start({ revisions: [await disputed()] })
    const first = await api.ask(question, { first: 2 })
    expect(first.data).toHaveProperty('joining.sharedAssets.pageInfo.hasNextPage', true)
    const after: unknown = Object(first.data).joining.sharedAssets.pageInfo.endCursor
    const second = await api.ask(question, { first: 2, after })
    expect(second.data).toHaveProperty('joining.sharedAssets.edges.0.node.key', 'd2')
    expect(second.data).toHaveProperty('joining.sharedAssets.pageInfo.hasNextPage', false)

    const three = await api.ask(question, { source: 'three' })
    expect(three.data).toMatchObject({
      joining: { contributions: [], waitingCount: 1, sharedAssets: { totalCount: 0 } },
    })
    const nobody = await api.ask(question, { source: 'nobody' })
    expect(nobody.errors).toMatchObject([
      { message: expect.stringContaining('there are one, two'), extensions: { code: 'NOT_FOUND' } },
    ])
  })

  it('is nothing where nothing was published', async () => {
    await using api = await RunningApi.start()
    expect((await api.ask(question)).data).toEqual({ joining: null })
  })
})
