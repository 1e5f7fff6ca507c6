import { describe, expect, it } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { revisionOf } from '../testing/revision-of.ts'
import { overviewOf } from './overview.ts'
import { severityOf } from './severity.ts'
import { share } from './share.ts'

type Entry = Readonly<Record<string, unknown>>

async function overview(assets: readonly Entry[], relations: readonly Entry[]) {
  const answer = overviewOf(await revisionOf(assets, relations))
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}

/** Two sources, one open endpoint; it shows three data sets, of which one matters little; two more are behind nothing. */
const assets = [
  { id: 'web', kind: 'UntrustedSource' },
  { id: 'partner', kind: 'UntrustedSource', profile: 'partner' },
  { id: 'ep', kind: 'Endpoint' },
  { id: 'inner', kind: 'Endpoint' },
  { id: 'salaries', kind: 'Dataset', sensitivity: 4 },
  { id: 'plans', kind: 'Dataset', sensitivity: 3 },
  { id: 'menu', kind: 'Dataset', sensitivity: 0 },
  { id: 'ledger', kind: 'Dataset', sensitivity: 4, criticality: 4 },
  { id: 'agent', kind: 'Agent', criticality: 4 },
]
const relations = [
  { type: 'REACHES', from: 'web', to: 'ep' },
  { type: 'REACHES', from: 'partner', to: 'ep' },
  { type: 'REACHES', from: 'partner', to: 'inner' },
  { type: 'EXPOSES', from: 'ep', to: 'salaries' },
  { type: 'EXPOSES', from: 'ep', to: 'menu' },
  { type: 'EXPOSES', from: 'inner', to: 'plans', basis: 'inferred' },
]

describe('overview', () => {
  it('counts what is reached, by whom, and what is not', async () => {
    const answer = await overview(assets, relations)

    // Targets: salaries read, plans read, ledger read, ledger write, agent control.
    expect(answer.protection).toEqual({
      total: { count: 3, of: 5, percent: 60 },
      byWorth: [
        { worth: 4, protected: { count: 3, of: 4, percent: 75 } },
        { worth: 3, protected: { count: 0, of: 1, percent: 0 } },
      ],
    })
    expect(answer.exposure).toEqual({ pairs: 3, confirmed: 2, targets: { count: 2, of: 5, percent: 40 } })
    expect(answer.severities).toEqual([
      { severity: 'critical', targets: 1, pairs: 2 },
      { severity: 'high', targets: 0, pairs: 0 },
      { severity: 'moderate', targets: 1, pairs: 1 },
      { severity: 'low', targets: 0, pairs: 0 },
      { severity: 'none', targets: 3, pairs: 0 },
    ])
    expect(answer.impact).toEqual({
      assets: { count: 5, of: 7, percent: 71.4 },
      controlled: { count: 0, of: 7, percent: 0 },
      byKind: [
        { kind: 'Agent', reached: { count: 0, of: 1, percent: 0 } },
        { kind: 'Dataset', reached: { count: 3, of: 4, percent: 75 } },
        { kind: 'Endpoint', reached: { count: 2, of: 2, percent: 100 } },
      ],
    })
  })

  it('tells every target, worst first, and every entry that reaches one', async () => {
    const { targets, byEntry, profiles } = await overview(assets, relations)

    expect(
      targets.map(({ asset, accesses, severity, exposure, cost }) => [
        asset,
        ...accesses,
        severity,
        exposure.count,
        cost,
      ]),
    ).toEqual([
      ['salaries', 'read', 'critical', 2, 2],
      ['plans', 'read', 'moderate', 1, 2],
      ['agent', 'control', 'none', 0, null],
      ['ledger', 'read', 'none', 0, null],
      ['ledger', 'write', 'none', 0, null],
    ])
    expect(byEntry).toEqual([
      { entry: { asset: 'partner', access: 'control', profile: 'partner' }, impact: { count: 2, of: 5, percent: 40 } },
      { entry: { asset: 'web', access: 'control', profile: 'anonymous' }, impact: { count: 1, of: 5, percent: 20 } },
    ])
    expect(
      profiles.map(({ profile, pairs, targets: reached, assets: held }) => [profile, pairs, reached.count, held.of]),
    ).toEqual([
      ['anonymous', 1, 1, 8],
      ['partner', 2, 2, 8],
    ])
  })

  it('has no percentage of nothing', async () => {
    const answer = await overview([{ id: 'agent', kind: 'Agent' }], [])

    expect(answer.protection?.total).toEqual({ count: 0, of: 0, percent: null })
    expect(answer.impact.assets).toEqual({ count: 0, of: 1, percent: 0 })
  })

  it('gives no protection score for a search that was cut short', async () => {
    const answer = overviewOf(await revisionOf(assets, relations), { deadline: 0 })

    expect(answer).toMatchObject({ completeness: { kind: 'bounded', by: 'time' }, protection: null })
  })
})

describe('share', () => {
  it('says 0 % and 100 % only where that is true', () => {
    expect(
      [share(0, 3000), share(1, 3000), share(2999, 3000), share(3000, 3000)].map(({ percent }) => percent),
    ).toEqual([0, 0.1, 99.9, 100])
  })
})

describe('severity', () => {
  it('puts a candidate one band below what is confirmed', () => {
    const bands = [4, 3, 2].map((worth) => [true, false].map((confirmed) => severityOf({ worth, confirmed })))

    expect(bands).toEqual([
      ['critical', 'high'],
      ['high', 'moderate'],
      ['low', 'low'],
    ])
  })
})
