import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Report, reportSchema } from '../answers/report.ts'
import { loadFiles } from '../load-files.ts'
import { verifyFile } from '../proof/verify-file.ts'
import { isRefusal } from '../refusal.ts'
import { revisionOf } from '../testing/revision-of.ts'
import { rehashed } from '../testing/tamper.ts'
import { reportOf } from './make-report.ts'

const estate = resolve(import.meta.dirname, '../../../../test/estates/larkspur')
const dataDir = mkdtempSync(join(tmpdir(), 'throughline-report-'))
let revision: Revision
let report: Report

async function sample(): Promise<Revision> {
  return (await loadFiles([estate], { dataDir, asOf: '2026-11-01T00:00:00Z' })).revision
}

async function verify(json: unknown) {
  const answer = await verifyFile(json)
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}

/** The report with something changed, and every hash worked out anew. */
async function forged(change: (copy: Report) => void) {
  const copy = structuredClone(report)
  change(copy)
  return verify(rehashed(copy))
}

beforeAll(async () => {
  revision = await sample()
  report = JSON.parse(JSON.stringify(await reportOf(revision)))
}, 60_000)

describe('a report of the sample estate', () => {
  it('says the same of the same revision, byte by byte', async () => {
    expect(JSON.stringify(await reportOf(await sample()))).toBe(JSON.stringify(report))
  }, 60_000)

  it('is of the published form, and verified from its own facts', async () => {
    expect(reportSchema.parse(report)).toEqual(report)
    expect(report.paths.length).toBeGreaterThan(10)
    expect(report.cut).toMatchObject({ status: 'optimal', effort: report.cut.lowerBound })
    expect(report.cut.witnesses.length).toBeGreaterThan(3)
    expect(await verify(report)).toMatchObject({ verified: true, cut: true, problems: [], hash: report.hash })
  }, 60_000)

  it('is a part of the estate, not all of it', () => {
    expect(report.facts.relations.length).toBeGreaterThan(50)
    expect(report.facts.relations.length).toBeLessThan(report.scope.relations / 2)
  })

  it.each<{ name: string; change: (copy: Report) => void; told: RegExp }>([
    { name: 'a cheaper cut', change: ({ cut }) => void cut.grants.pop(), told: /The cut leaves a path to/ },
    {
      name: 'a higher bound',
      change: ({ cut }) => (cut.lowerBound = cut.effort = (cut.effort ?? 0) + 3),
      told: /no cut takes less than/,
    },
    { name: 'a path left out', change: ({ paths }) => void paths.pop(), told: /from its facts follows/ },
    {
      name: 'a witness with another end',
      change: ({ cut }) => void cut.witnesses[0]?.steps.pop(),
      told: /does not end at its target/,
    },
    {
      name: 'fewer exposed targets',
      change: ({ overview }) => (overview.exposure.targets.count -= 1),
      told: /the report says/,
    },
    {
      name: 'a milder band',
      change: ({ overview }) =>
        (overview.severities[0] ?? overview.severities[1] ?? { targets: 0, pairs: 0, severity: 'none' }).targets--,
      told: /the report says/,
    },
    { name: 'another technique', change: ({ techniques }) => void techniques.shift(), told: /the report says/ },
    {
      name: 'a disabled relation',
      change: ({ facts }) => facts.relations.forEach(({ properties }) => Object.assign(properties, { enabled: false })),
      told: /is disabled/,
    },
  ])(
    'is found out with $name',
    async ({ change, told }) => {
      const { verified, problems } = await forged(change)

      expect(verified).toBe(false)
      expect(problems.map(({ what }) => what).join('\n')).toMatch(told)
    },
    60_000,
  )

  it('is found out by its hash with any other figure', async () => {
    const copy = structuredClone(report)
    copy.scope.assets += 1

    expect(await verify(copy)).toMatchObject({ verified: false, problems: [{ at: '/hash' }] })
  }, 60_000)
})

describe('a report', () => {
  it('of an estate without paths says so', async () => {
    const quiet = await reportOf(await revisionOf([{ id: 'd', kind: 'Dataset', sensitivity: 4 }], []))

    expect(quiet).toMatchObject({
      paths: [],
      cut: { status: 'optimal', effort: 0 },
      overview: { protection: { total: { percent: 100 } } },
    })
    expect(await verify(JSON.parse(JSON.stringify(quiet)))).toMatchObject({ verified: true })
  })

  it('tells what opened since an earlier revision', async () => {
    const assets = [
      { id: 'web', kind: 'UntrustedSource' },
      { id: 'ep', kind: 'Endpoint' },
      { id: 'd', kind: 'Dataset', sensitivity: 4 },
    ]
    const exposes = { type: 'EXPOSES', from: 'ep', to: 'd' }
    const before = await revisionOf(assets, [exposes])
    const after = await revisionOf(assets, [{ type: 'REACHES', from: 'web', to: 'ep' }, exposes])

    const { changes } = reportSchema.parse(await reportOf(after, { since: before }))

    expect(changes?.opened.map(({ causes }) => causes.map(({ change, relation }) => [change, relation?.type]))).toEqual(
      [[['added', 'REACHES']]],
    )
  })

  it('seeks its cut among what may be changed, at your efforts, and is verified so', async () => {
    const [kept] = report.cut.grants
    if (kept === undefined) throw new Error('no grant to keep')
    const efforts = { hardenings: { revoked: 'never' as const }, relations: { CAN_CALL: 4 } }

    const other = JSON.parse(JSON.stringify(await reportOf(revision, { keep: [kept.id, 'sink:webhook'], efforts })))

    expect(other).toMatchObject({ cutAsked: { keep: [kept.id, 'sink:webhook'], grantsOnly: false, efforts } })
    expect(other.cut.effort).toBeGreaterThan(report.cut.effort ?? 0)
    expect(other.cut.grants.map(({ id }: { id: string }) => id)).not.toContain(kept.id)
    expect(await verify(other)).toMatchObject({ verified: true, cut: true })
    const claimed = async (cutAsked: object) =>
      (await verify(rehashed({ ...other, cutAsked: { ...other.cutAsked, ...cutAsked } }))).problems
    expect(await claimed({ keep: [other.cut.grants[0].id] })).toContainEqual({
      at: '/cut/grants/0/id',
      what: expect.stringContaining('was to be kept'),
    })
    expect(await claimed({ efforts: {} })).toContainEqual({
      at: '/cut/lowerBound',
      what: expect.stringContaining('no cut takes less than'),
    })
    expect(await reportOf(revision, { keep: ['nobody'] })).toMatchObject({ refused: expect.stringContaining('nobody') })
  }, 60_000)

  it('of which no cut is possible is verified too', async () => {
    const assets = [
      { id: 'web', kind: 'UntrustedSource' },
      { id: 'k', kind: 'KnowledgeBase', criticality: 4 },
      { id: 'd', kind: 'Dataset', sensitivity: 4 },
      { id: 'ep', kind: 'Endpoint' },
    ]
    const relations = [
      { type: 'REACHES', from: 'web', to: 'ep' },
      { type: 'EXPOSES', from: 'ep', to: 'k' },
      { type: 'INDEXES', from: 'k', to: 'd' },
    ]
    const made = JSON.parse(JSON.stringify(await reportOf(await revisionOf(assets, relations))))

    expect(made.paths.length).toBeGreaterThan(0)
    expect(await verify(made)).toMatchObject({ verified: true, cut: true })
  })
})
