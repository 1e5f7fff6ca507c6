import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadFiles } from '@throughline/analysis/load-files.ts'
import { RunningApi } from '@throughline/api/testing/running-api.ts'
import { readEnvironment } from '@throughline/runtime/environment.ts'
import { buildWebBundle } from '@throughline/runtime/service/web-bundle.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser, openTab, type Tab } from './browser.ts'

let api: RunningApi
let browser: Browser
let tab: Tab

// The sample estate behind the API alone: what is on the canvas does not depend on how facts came into the service.
beforeAll(async () => {
  const { revision } = await loadFiles([join(import.meta.dirname, '../estates/larkspur')], {
    dataDir: mkdtempSync(join(tmpdir(), 'throughline-explore-')),
    asOf: '2026-11-20T00:00:00Z',
  })
  const webDist = await buildWebBundle(readEnvironment().variables, () => {})
  api = await RunningApi.start({ revisions: [revision], webDist })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await api?.[Symbol.asyncDispose]()
})

beforeEach(async () => {
  tab = await openTab(browser, api.address)
})

afterEach(async () => {
  expect(tab.faults).toEqual([])
  await tab.close()
})

function canvas(page: Page, stops: number | RegExp) {
  return page.getByRole('img', {
    name: new RegExp(`The canvas: ${stops instanceof RegExp ? stops.source : stops} stops`),
  })
}

async function pick(page: Page, field: string, text: string, option: RegExp): Promise<void> {
  await page.getByLabel(field, { exact: true }).fill(text)
  await page.getByRole('option', { name: option }).first().click()
}

test('a path from one asset to another: drawn, its step explained, and the next one when a rule is ruled out', async () => {
  const { page } = tab
  await page.goto('/explore')
  await pick(page, 'From', 'the internet', /the internet/)
  await pick(page, 'To', 'dataset:orders', /^orders/)
  await canvas(page, 5).waitFor()

  await page.getByRole('button', { name: 'Table', exact: true }).click()
  const lines = page.getByRole('table', { name: 'Lines of the canvas' })
  await lines.getByRole('button', { name: 'talk-to-agent' }).click()
  const detail = page.getByRole('complementary', { name: 'What is chosen' })
  await detail.getByRole('heading', { name: 'What the attacker gains' }).waitFor()
  await detail
    .getByText(/\.json/)
    .first()
    .waitFor()

  await page.getByRole('button', { name: 'Rules', exact: true }).click()
  await page.getByRole('checkbox', { name: 'talk-to-agent' }).uncheck()
  await page.getByRole('button', { name: 'Rules: without 1' }).waitFor()
  await lines.getByRole('button', { name: 'talk-to-agent' }).waitFor({ state: 'detached' })
  expect(new URL(page.url()).searchParams.get('rules')).toBe('["talk-to-agent"]')
})

test('by keyboard alone: neighbours, hiding, undoing; and the link shows another the same', async () => {
  const { page } = tab
  await page.goto('/explore')
  await page.getByLabel('Add to the canvas').focus()
  await page.keyboard.type('agent:support-bot')
  await page
    .getByRole('option', { name: /support-bot/ })
    .first()
    .waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await canvas(page, 1).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('e')
  await canvas(page, 9).waitFor()
  await page.getByRole('heading', { level: 2, name: 'support-bot' }).waitFor()

  await page.keyboard.press('.')
  await page.getByRole('menuitem', { name: /^Hide x/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('x')
  await canvas(page, 8).waitFor()
  await page.keyboard.press('u')
  await canvas(page, 9).waitFor()
  await page.keyboard.press('U')
  await canvas(page, 8).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await canvas(page, 9).waitFor()

  const other = await openTab(browser, api.address)
  await other.page.goto(page.url())
  await canvas(other.page, 9).waitFor()
  expect(other.faults).toEqual([])
  await other.close()
})

test('the legend counts kinds and takes them off; what is left out is counted', async () => {
  const { page } = tab
  await page.goto('/explore?paths=all')
  await canvas(page, /\d+/).waitFor()
  const tools = page.getByRole('group', { name: 'Legend' }).getByRole('button', { name: /^tool \d+/ })
  const before = await page.getByRole('img', { name: /^The canvas/ }).getAttribute('aria-label')
  await tools.click()
  expect(await tools.getAttribute('aria-pressed')).toBe('false')
  expect(await page.getByRole('img', { name: /^The canvas/ }).getAttribute('aria-label')).not.toBe(before)
})

test('where there is no path, it is said what the nearest rule lacks', async () => {
  const { page } = tab
  await page.goto('/explore?from=["untrusted:mail"]&to=["dataset:orders"]')
  await page.getByText(/^No path/).waitFor()
  const why = page.getByRole('region', { name: 'Why there is no path' })
  await why.getByText(/reached from the start/).waitFor()
  expect(await why.getByRole('listitem').count()).toBeGreaterThan(0)
})

test('what is shown is handed out as a picture and as data', async () => {
  const { page } = tab
  await page.goto('/explore?paths=all')
  await canvas(page, /\d+/).locator('canvas').first().waitFor()
  for (const [item, start] of [
    ['PNG', '\u0089PNG'],
    ['SVG', '<svg '],
    ['CSV: assets', 'id,name,kind'],
    ['GraphML', '<?xml'],
  ] as const) {
    await page.getByRole('button', { name: 'Export' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item, exact: true }).click(),
    ])
    expect(readFileSync(await file.path(), 'latin1').slice(0, start.length)).toBe(start)
  }
})

test('what a line is drawn around is chosen; names are hidden; the table is searched, and shows the columns that are wanted', async () => {
  const { page } = tab
  await page.goto('/explore?paths=all')
  const shown = canvas(page, /\d+/)
  await shown.locator('canvas').first().waitFor()
  const { x = 0, y = 0, width = 0, height = 0 } = (await shown.boundingBox()) ?? {}
  await page.keyboard.press('s')
  await page.mouse.move(x + 5, y + 5)
  await page.mouse.down()
  for (const [across, down] of [
    [0.5, 0],
    [0.5, 1],
    [0, 1],
  ] as const) {
    await page.mouse.move(x + 5 + across * width, y + 5 + down * (height - 10), { steps: 4 })
  }
  await page.mouse.up()
  await page.getByRole('heading', { level: 2, name: /^\d+ assets$/ }).waitFor()
  const around = new URL(page.url()).searchParams.get('chosen') ?? '[]'
  await page.keyboard.press('i')
  await page.waitForURL((url) => ![around, null].includes(url.searchParams.get('chosen')))
  const others: unknown = JSON.parse(new URL(page.url()).searchParams.get('chosen') ?? '[]')
  expect(JSON.parse(around)).not.toEqual(expect.arrayContaining(Array.isArray(others) ? others.slice(0, 1) : []))

  await page.keyboard.press('n')
  expect(await page.getByRole('button', { name: 'Hide names' }).getAttribute('aria-pressed')).toBe('true')
  await page.keyboard.press('Alt+t')
  const assets = page.getByRole('table', { name: 'Assets of the canvas' })
  await page.getByLabel('Find in the table').fill('support-bot')
  await page
    .getByRole('status')
    .getByText(/^1 asset and/)
    .waitFor()
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Assets: Kind' }).uncheck()
  await assets.getByRole('columnheader', { name: 'Kind' }).waitFor({ state: 'detached' })
  await assets.getByRole('columnheader', { name: 'Environment' }).waitFor()
})
