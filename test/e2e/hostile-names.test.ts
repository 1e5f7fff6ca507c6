import { readFileSync } from 'node:fs'
import { revisionOf } from '@throughline/analysis/testing/revision-of.ts'
import { RunningApi } from '@throughline/api/testing/running-api.ts'
import { readEnvironment } from '@throughline/runtime/environment.ts'
import { buildWebBundle } from '@throughline/runtime/service/web-bundle.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openTab } from './browser.ts'

const markup = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
const formula = '=HYPERLINK("http://example.test","orders")'
const reversed = '\u202egnp.exe\u2066 agent'
/** As long as a source may call something; a name of 10,000 characters is refused when it is read. */
const long = 'customer-'.repeat(227)

let api: RunningApi
let browser: Browser

beforeAll(async () => {
  const tools = Array.from({ length: 60 }, (_, number) => ({
    id: `tool:${number}`,
    kind: 'Tool',
    name: `${markup}${number}`,
  }))
  const revision = await revisionOf(
    [
      { id: 'untrusted:internet', kind: 'UntrustedSource', name: markup },
      { id: 'endpoint', kind: 'Endpoint', name: long, exposure: 'internet' },
      { id: 'agent', kind: 'Agent', name: reversed },
      { id: 'data', kind: 'Dataset', name: formula, sensitivity: 4 },
      ...tools,
    ],
    [
      { type: 'REACHES', from: 'untrusted:internet', to: 'endpoint' },
      { type: 'EXPOSES', from: 'endpoint', to: 'agent' },
      ...tools.map(({ id }) => ({ type: 'CAN_CALL', from: 'agent', to: id })),
      { type: 'OPERATES_ON', from: 'tool:0', to: 'data' },
    ],
  )
  const webDist = await buildWebBundle(readEnvironment().variables, () => {})
  api = await RunningApi.start({ revisions: [revision], webDist })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await api?.[Symbol.asyncDispose]()
})

const changes = encodeURIComponent(JSON.stringify([{ remove: 'agent' }]))

test('names with markup, of two thousand characters, turned round or like formulas do nothing on any page', async () => {
  const { page, faults, close } = await openTab(browser, api.address, { width: 1280 })
  for (const address of [
    '/overview',
    '/paths?view=table',
    '/explore?paths=all',
    '/explore?paths=all&view=table&chosen=["agent"]',
    '/blast?of=agent',
    '/blast?of=agent&view=table',
    `/what-if?changes=${changes}`,
    '/choke',
    '/inventory?asset=endpoint',
    '/revisions',
  ]) {
    await page.goto(address)
    await page
      .getByText(/gnp\.exe|img src=x|HYPERLINK|customer-customer|There is one revision/)
      .first()
      .waitFor()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect([address, wide]).toEqual([address, 0])
    expect(await page.title()).toMatch(/ · Throughline$/)
    expect([address, await page.locator('img[src="x"]').count()]).toEqual([address, 0])
  }

  expect(faults).toEqual([])
  await close()
})

test('a hub asks which of its neighbours are wanted; what is exported starts no formula and no script', async () => {
  const { page, faults, close } = await openTab(browser, api.address)
  await page.goto('/explore?show=["agent"]&chosen=["agent"]')
  await page.getByRole('img', { name: /^The canvas: 1 stops/ }).waitFor()
  await page.keyboard.press('e')
  const guard = page.getByRole('dialog', { name: '61 new assets' })
  await guard.getByRole('checkbox', { name: /^endpoint/ }).uncheck()
  await guard.getByLabel('At most').fill('10')
  await guard.getByText('51 stay off the canvas.').waitFor()
  await guard.getByRole('button', { name: 'Show 10' }).click()
  await page.getByRole('img', { name: /^The canvas: 11 stops/ }).waitFor()

  await page.goto('/explore?paths=all')
  await page
    .getByRole('img', { name: /^The canvas/ })
    .locator('canvas')
    .first()
    .waitFor()
  const saved = async (item: string) => {
    await page.getByRole('button', { name: 'Export' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item, exact: true }).click(),
    ])
    return readFileSync(await file.path(), 'utf8')
  }
  expect(await saved('CSV: assets')).not.toMatch(/(^|,)"?=HYPERLINK/m)
  for (const item of ['SVG', 'GraphML']) expect(await saved(item)).not.toMatch(/<(img|script)/)
  expect(faults).toEqual([])
  await close()
})
