import { describe, expect, it } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { revisionOfSources, type Said } from '../testing/revision-of-sources.ts'
import { sourcesAnswer } from './sources.ts'

async function answerOf(source: string | undefined, ...files: readonly Said[]) {
  const answer = sourcesAnswer(await revisionOfSources(...files), { source })
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}

const crm = { id: 'crm', kind: 'Dataset' }

describe('what each source contributed', () => {
  it('counts facts by kind, those it alone states, and those it shares with whom', async () => {
    const { sources, shared } = await answerOf(
      undefined,
      {
        source: 'a',
        assets: [crm, { id: 't', kind: 'Tool' }],
        relations: [{ type: 'OPERATES_ON', from: 't', to: 'crm' }],
      },
      { source: 'b', assets: [crm], relations: [{ type: 'OPERATES_ON', from: 't', to: 'crm' }] },
      { source: 'c', assets: [{ id: 'x', kind: 'Sink' }] },
    )

    expect(sources).toEqual([
      {
        source: 'a',
        assets: { total: 2, alone: 1, byKind: { Tool: 1, Dataset: 1 } },
        relations: { total: 1, alone: 0, byType: { OPERATES_ON: 1 } },
        sharedWith: [{ source: 'b', assets: 1, relations: 1 }],
      },
      {
        source: 'b',
        assets: { total: 1, alone: 0, byKind: { Dataset: 1 } },
        relations: { total: 1, alone: 0, byType: { OPERATES_ON: 1 } },
        sharedWith: [{ source: 'a', assets: 1, relations: 1 }],
      },
      {
        source: 'c',
        assets: { total: 1, alone: 1, byKind: { Sink: 1 } },
        relations: { total: 0, alone: 0, byType: {} },
        sharedWith: [],
      },
    ])
    expect(shared).toEqual([
      {
        asset: 'crm',
        kind: 'Dataset',
        name: 'crm',
        identifier: { scheme: 'id in its own system', value: 'crm' },
        sources: ['a', 'b'],
      },
    ])
  })
})

describe('where sources disagree', () => {
  const later = '2026-10-01T00:00:00Z'
  const earlier = '2026-09-01T00:00:00Z'

  it.each([
    ['the operator over all others', 'operator', 'sensitivity', { operator: 1, a: 4 }, 'operator'],
    ['the highest', 'highest', 'sensitivity', { a: 1, b: 4 }, 'b'],
  ] as const)('%s', async (_, reason, property, values, won) => {
    const files = Object.entries(values).map(([source, value]) => ({ source, assets: [{ ...crm, [property]: value }] }))
    const { disagreements } = await answerOf(undefined, ...files)
    expect(disagreements).toMatchObject([{ fact: 'crm', kind: 'Dataset', property, reason }])
    expect(disagreements[0]?.values[0]).toMatchObject({ source: won, file: expect.stringMatching(/json$/) })
    expect(disagreements[0]?.values).toHaveLength(2)
  })

  it('the riskier choice, the flag that one states, the flag that not all state', async () => {
    const stated = (source: string, approval: string, ownerKnown: boolean, sandboxed: boolean) => ({
      source,
      assets: [
        { id: 'key', kind: 'Credential', ownerKnown },
        { id: 't', kind: 'Tool', approval, sandboxed },
      ],
    })
    const { disagreements } = await answerOf(
      undefined,
      stated('a', 'call', false, true),
      stated('b', 'session', true, false),
    )
    expect(
      disagreements.map(({ property, reason, values: [won] }) => [property, reason, won?.value, won?.source]),
    ).toEqual([
      ['ownerKnown', 'any', true, 'b'],
      ['approval', 'first', 'session', 'b'],
      ['sandboxed', 'all', false, 'b'],
    ])
  })

  it('the newest, then the first by name; of relations too; lists are joined and not disputed', async () => {
    const owners = (source: string, observedAt: string, name: string, approval: string) => ({
      source,
      observedAt,
      assets: [
        { id: 'a', kind: 'Agent', name, labels: [source] },
        { id: 't', kind: 'Tool' },
      ],
      relations: [{ type: 'CAN_CALL', from: 'a', to: 't', approval }],
    })
    const { disagreements } = await answerOf(
      undefined,
      owners('x', earlier, 'Old', 'call'),
      owners('y', later, 'New', 'none'),
    )
    expect(disagreements).toMatchObject([
      {
        kind: 'CAN_CALL',
        name: 'a → t',
        property: 'approval',
        reason: 'first',
        values: [{ value: 'none' }, { value: 'call' }],
      },
      { kind: 'Agent', name: 'New', property: 'name', reason: 'newest', values: [{ source: 'y' }, { source: 'x' }] },
    ])
    const tie = await answerOf(undefined, owners('x', later, 'X', 'none'), owners('y', later, 'Y', 'none'))
    expect(tie.disagreements).toMatchObject([
      { property: 'name', reason: 'source', values: [{ source: 'x' }, { source: 'y' }] },
    ])
  })
})

describe('what could not be joined', () => {
  const files: readonly Said[] = [
    { source: 'a', assets: [crm], relations: [{ type: 'OPERATES_ON', from: 'nowhere', to: 'crm' }] },
    { source: 'b', assets: [{ id: 'two', kind: 'Agent' }] },
    { source: 'c', assets: [{ id: 'two', kind: 'Tool' }] },
  ]

  it('is an id of two kinds, and a relation to what nobody brought', async () => {
    const { conflicts, waiting, completeness } = await answerOf(undefined, ...files)
    expect(conflicts).toMatchObject([
      { id: 'two', reason: 'sources give it 2 kinds: Agent and Tool', places: [{ source: 'b' }, { source: 'c' }] },
    ])
    expect(waiting).toMatchObject({
      total: 1,
      first: [{ type: 'OPERATES_ON', from: 'nowhere', to: 'crm', missing: ['nowhere'], places: [{ source: 'a' }] }],
    })
    expect(completeness).toEqual({ kind: 'exhaustive' })
  })

  it('is told of one source alone, even where all of it was refused', async () => {
    const a = await answerOf('a', ...files)
    expect([a.sources.map(({ source }) => source), a.conflicts, a.waiting.total]).toEqual([['a'], [], 1])
    const b = await answerOf('b', ...files)
    expect([b.sources, b.conflicts.length, b.waiting.total]).toEqual([[], 1, 0])
    expect(sourcesAnswer(await revisionOfSources(...files), { source: 'z' })).toEqual({
      refused: 'No source is called "z"; there are a.',
    })
  })

  it('names no more than so many that wait, and says so', async () => {
    const relations = Array.from({ length: 1_001 }, (_, index) => ({
      type: 'OPERATES_ON',
      from: `t${index}`,
      to: 'crm',
    }))
    const { waiting, completeness } = await answerOf(undefined, { source: 'a', assets: [crm], relations })
    expect([waiting.total, waiting.first.length]).toEqual([1_001, 1_000])
    expect(completeness).toEqual({ kind: 'bounded', by: 'count', limit: 1_000 })
  })
})
