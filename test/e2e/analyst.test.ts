import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadFiles } from '@throughline/analysis/load-files.ts'
import { RunningApi } from '@throughline/api/testing/running-api.ts'
import { readEnvironment } from '@throughline/runtime/environment.ts'
import { buildWebBundle } from '@throughline/runtime/service/web-bundle.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openTab } from './browser.ts'

let api: RunningApi
let browser: Browser

beforeAll(async () => {
  const { revision } = await loadFiles([join(import.meta.dirname, '../estates/larkspur')], {
    dataDir: mkdtempSync(join(tmpdir(), 'throughline-analyst-')),
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

/** What an analyst goes through: how he chooses something is the test's. */
async function task(page: Page, choose: (role: 'link', name: RegExp) => Promise<void>): Promise<void> {
  await page.goto('/')
  // Which outsiders reach customer data, through which agent?
  await page.getByText('Exposure by target').waitFor()
  await choose('link', /^customer records$/)
  const list = page.getByRole('region', { name: /^Paths/ })
  await list
    .getByText(/through /)
    .first()
    .waitFor()
  await list.getByRole('link', { name: /^Anyone on the internet can read customer records/ }).waitFor()
  // And what is the smallest change?
  await choose('link', /^Try a change$/)
  await page.getByRole('link', { name: /^Apply the cheapest cut/ }).waitFor()
  await choose('link', /^Apply the cheapest cut/)
  await page.getByText(/^Closes \d+ paths? and opens none: /).waitFor()
  await page.getByRole('row', { name: /customer records read Closed/ }).waitFor()
}

test('which outsiders reach customer data through an agent, and the smallest change: at most six clicks', async () => {
  const { page, faults, close } = await openTab(browser, api.address)
  let clicks = 0
  await task(page, async (role, name) => {
    clicks++
    await page.getByRole(role, { name }).first().click()
  })

  expect(clicks).toBeLessThanOrEqual(6)
  expect(faults).toEqual([])
  await close()
})

test('the same by keyboard alone', async () => {
  const { page, faults, close } = await openTab(browser, api.address)
  await task(page, async (role, name) => {
    const wanted = page.getByRole(role, { name }).first()
    await wanted.waitFor()
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press('Tab')
      if (await wanted.evaluate((element) => element === document.activeElement)) break
    }
    await page.keyboard.press('Enter')
  })

  expect(faults).toEqual([])
  await close()
})
