import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadFiles } from '@throughline/analysis/load-files.ts'
import { revisionOf } from '@throughline/analysis/testing/revision-of.ts'
import { RunningApi } from '@throughline/api/testing/running-api.ts'
import { readEnvironment } from '@throughline/runtime/environment.ts'
import { buildWebBundle } from '@throughline/runtime/service/web-bundle.ts'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openTab } from '../e2e/browser.ts'
import { company, relationsPerTeam } from '../harness/company.ts'
import { entryBundle } from '../harness/entry-bundle.ts'
import { median, table } from './table.ts'

/** Assets on the canvas when its frames are counted; with the lines between them more than 1,000 elements. */
const onCanvas = 500
/** How long the canvas is moved, in milliseconds. */
const moved = 3_000
const searches = ['agent:team-1', 'bucket', 'team-77', 'role', 'tool:tool-3', 'nothing like it'] as const

/**
 * What the explorer promises: the first useful view of the sample estate; searching, and frames while a large canvas is moved, on a
 * generated company; and what is fetched before anything is shown. In real Chromium without a graphics card, over the API alone.
 * @param sizes assets; where none are named, 10⁵
 */
export async function benchExplorer(sizes: readonly number[]): Promise<void> {
  const webDist = await buildWebBundle(readEnvironment().variables, () => {})
  const browser = await openBrowser()
  const rows: (string | number)[][] = []
  try {
    const sample = await firstView(browser, webDist)
    for (const size of sizes.length > 0 ? sizes : [100_000]) {
      const { revision, keys } = await companyOf(size)
      await using api = await RunningApi.start({ revisions: [revision], webDist })
      const { elements, dragged, zoomed } = await frames(browser, api.address, keys)
      rows.push([
        `${Math.round(sample)} ms`,
        keys.length.toLocaleString('en'),
        `${Math.round(await searching(api))} ms`,
        elements,
        `${dragged.toFixed(0)} / ${zoomed.toFixed(0)}`,
        `${Math.round(entryBundle(webDist).bytes / 1000)} kB`,
      ])
    }
  } finally {
    await browser.close()
  }
  process.stdout.write(
    `${table(['first useful view (≤ 2 s)', 'assets', 'search, slowest of six (≤ 200 ms)', 'elements', 'frames/s dragged / zoomed (≥ 30)', 'entry, gzip (≤ 250 kB)'], rows)}\n`,
  )
}

/** About as many assets as are named, with the relations between them. */
async function companyOf(size: number) {
  const units = company(Math.round((size / relationsPerTeam) * 1.7))
  const assets = new Map(units.flatMap((unit) => unit.assets.map((asset) => [asset.id, asset])))
  const revision = await revisionOf(
    [...assets.values()].map(({ id, kind, name, properties }) => ({ id, kind, name: name ?? id, ...properties })),
    units
      .flatMap(({ relations }) => relations)
      .map(({ type, from, to, properties, grants }) => ({
        type,
        from,
        to,
        ...(grants.length > 0 ? { grants } : {}),
        ...properties,
      })),
  )
  return { revision, keys: [...assets.keys()] }
}

/** From the request for the start page to its sentence on the sample estate; the middle of five, nothing cached. */
async function firstView(browser: Browser, webDist: string): Promise<number> {
  const { revision } = await loadFiles([join(import.meta.dirname, '../estates/larkspur')], {
    dataDir: mkdtempSync(join(tmpdir(), 'throughline-bench-')),
    asOf: '2026-11-20T00:00:00Z',
  })
  await using api = await RunningApi.start({ revisions: [revision], webDist })
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    const tab = await openTab(browser, api.address)
    const start = performance.now()
    await tab.page.goto('/')
    await tab.page.getByText(/^Today an attacker reaches/).waitFor()
    times.push(performance.now() - start)
    await tab.close()
  }
  return median(times)
}

/** What the search box asks for, over HTTP: the slowest of the searches, each the middle of five. */
async function searching(api: RunningApi): Promise<number> {
  const question = 'query($search: String!) { assets(search: $search, first: 6) { edges { node { key name kind } } } }'
  const slowest: number[] = []
  for (const search of searches) {
    const times: number[] = []
    for (let round = 0; round < 5; round++) {
      const start = performance.now()
      const { errors } = await api.ask(question, { search })
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '))
      times.push(performance.now() - start)
    }
    slowest.push(median(times))
  }
  return Math.max(...slowest)
}

/** Frames in a second while a canvas of more than 1,000 elements is dragged about, and while it is zoomed. */
async function frames(browser: Browser, address: string, keys: readonly string[]) {
  const { page, faults, close } = await openTab(browser, address)
  // Neighbouring teams, so that lines lie between them.
  const show = encodeURIComponent(JSON.stringify(keys.slice(0, onCanvas)))
  await page.goto(`/explore?view=canvas&most=1500&show=${show}`)
  const canvas = page.getByRole('img', { name: /^The canvas: \d+ stops/ })
  await canvas.locator('canvas').first().waitFor()
  const label = (await canvas.getAttribute('aria-label')) ?? ''
  const [stops = 0, lines = 0] = [...label.matchAll(/\d+/g)].map(Number)
  if (stops + lines < 1_000) throw new Error(`too few elements to measure: ${label}`)
  // By then the layout's worker has ended: it holds itself to less.
  await page.waitForFunction(() => performance.now() > 5_000)
  const { x = 0, y = 0, width = 0, height = 0 } = (await canvas.boundingBox()) ?? {}
  const middle = { x: x + width / 2, y: y + height / 2 }
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  const dragged = await framesWhile(page, (turn) =>
    page.mouse.move(middle.x + Math.sin(turn / 6) * width * 0.3, middle.y + Math.cos(turn / 6) * height * 0.3),
  )
  await page.mouse.up()
  await page.mouse.move(middle.x, middle.y)
  const zoomed = await framesWhile(page, (turn) => page.mouse.wheel(0, turn % 40 < 20 ? -60 : 60))
  if (faults.length > 0) throw new Error(faults.join(' '))
  await close()
  return { elements: stops + lines, dragged, zoomed }
}

/** Frames in a second while something is done again and again. */
async function framesWhile(page: Page, act: (turn: number) => Promise<void>): Promise<number> {
  const counted = await page.evaluateHandle((milliseconds) => {
    const start = performance.now()
    const count = { frames: 0, elapsed: 0, done: false }
    const tick = () => {
      count.frames++
      count.elapsed = performance.now() - start
      count.done = count.elapsed > milliseconds
      if (!count.done) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    return count
  }, moved)
  for (let turn = 0; turn % 10 !== 0 || !(await counted.evaluate(({ done }) => done)); turn++) await act(turn)
  const { frames: drawn, elapsed } = await counted.jsonValue()
  return (drawn * 1_000) / elapsed
}
