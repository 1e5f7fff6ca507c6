import { type Report, reportSchema } from '@throughline/analysis/answers/report.ts'
import { reportOf } from '@throughline/analysis/report/make-report.ts'
import { revisionOf } from '@throughline/analysis/testing/revision-of.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderReport } from './render-report.ts'

const hostile = `<script>alert(1)</script>"'><img src=x onerror=alert(2)>\u202Egnp.exe\u0007 &amp; =cmd|'/C calc'!A0`
const endless = 'x'.repeat(10_000)

let report: Report
let page: string

/** Sources refuse some of these where they are read: the page must not rely on it. */
const names: Readonly<Record<string, string>> = {
  SOURCE: hostile,
  ENDPOINT: endless,
  PLACE: `ep-${hostile}`,
  DATA: `salaries ${hostile}`,
}

beforeAll(async () => {
  const revision = await revisionOf(
    [
      { id: 'web', kind: 'UntrustedSource', name: 'SOURCE' },
      { id: 'PLACE', kind: 'Endpoint', name: 'ENDPOINT' },
      { id: 'salaries', kind: 'Dataset', name: 'DATA', sensitivity: 4 },
      { id: 'plans', kind: 'Dataset', sensitivity: 3 },
    ],
    [
      { type: 'REACHES', from: 'web', to: 'PLACE', grant: 'SOURCE' },
      { type: 'EXPOSES', from: 'PLACE', to: 'salaries' },
    ],
  )
  const text = JSON.stringify(await reportOf(revision))
  report = reportSchema.parse(
    JSON.parse(text, (_, value) =>
      typeof value === 'string'
        ? value.replaceAll(/SOURCE|ENDPOINT|PLACE|DATA/g, (name) => names[name] ?? name)
        : value,
    ),
  )
  page = renderReport(report)
})

describe('the report as HTML', () => {
  it('holds hostile names as text', () => {
    expect(report.paths).toHaveLength(1)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).toContain('\\u202egnp.exe\\u0007 &amp;amp;')
    // What is left of markup is ours: no element or attribute that runs, loads or obeys anything.
    const elements = new Set([...page.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name))
    expect(
      [...elements].filter((name) =>
        ['script', 'img', 'iframe', 'link', 'object', 'form', 'base'].includes(name ?? ''),
      ),
    ).toEqual([])
    expect(page.match(/<[^>]*\son\w+=/gi)).toBeNull()
    expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
    expect([...page].filter((letter) => letter < '\t')).toEqual([])
  })

  it('shows no name of ten thousand characters whole', () => {
    expect(page).toContain('… (10000 characters)')
    expect(page).not.toContain('x'.repeat(1_000))
  })

  it('needs nothing but itself', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(page.match(/url\(|@import|<link|src=(?!x onerror)/g)).toBeNull()
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '')
    expect(links.filter((href) => !/^(?:#[a-z]+|https:\/\/)/.test(href))).toEqual([])
  })

  it('says the figures, the path, what closes it and what is read', () => {
    expect(page).toContain('1 of 2 (50 %)')
    for (const id of ['figures', 'cut', 'paths', 'targets', 'techniques', 'scope', 'method'])
      expect(page).toContain(`<section id="${id}">`)
    expect(page).toContain(`id="path-${report.paths[0]?.id}"`)
    expect(page).toContain(report.hash)
    expect(renderReport(structuredClone(report))).toBe(page)
  })

  it('says where nothing was found, and how much that is worth', async () => {
    const revision = await revisionOf([{ id: 'd', kind: 'Dataset', sensitivity: 4 }], [])
    const quiet = reportSchema.parse(await reportOf(revision))

    expect(renderReport(quiet)).toContain('No path.')
    expect(renderReport({ ...quiet, gaps: [{ source: 's', reason: 'refused', count: 2 }] })).toContain(
      'No path in what was read.',
    )
  })
})
