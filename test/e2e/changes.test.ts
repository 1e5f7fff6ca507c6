import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openTab } from './browser.ts'
import { type Stack, startStack } from './stack.ts'

let stack: Stack
let browser: Browser

beforeAll(async () => {
  stack = await startStack()
  await stack.syncSample()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await stack?.[Symbol.asyncDispose]()
})

test('from a search to a path, its evidence, a change, a saved scenario, and the same in another browser', async () => {
  const { page, faults, close } = await openTab(browser, stack.address)
  await page.goto('/paths')
  await page.getByLabel('Search assets, rules, paths').fill('GitHub')
  await page
    .getByRole('option', { name: /Whoever writes to GitHub/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'History' }).waitFor()
  await page.getByText(/First seen with|Known, perhaps older, with/).waitFor()
  await page
    .getByRole('link', { name: /open-outbound-channel/ })
    .first()
    .click()
  const detail = page.getByRole('complementary', { name: 'The chosen step' })
  await detail
    .getByText(/mcp-config.* · .*\.json/)
    .first()
    .waitFor()

  await detail
    .getByRole('link', { name: /^Try without:/ })
    .first()
    .click()
  await page.getByText(/^Closes \d+ paths?/).waitFor()
  expect(new URL(page.url()).pathname).toBe('/what-if')
  await page
    .getByText(/^Revoke .* \(ends: /)
    .first()
    .waitFor()
  const told = await page.getByText(/^Closes \d+ paths?/).textContent()

  await page.getByLabel('Name').fill('No outbound channel')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/scenario=/)
  await page.getByRole('heading', { level: 2, name: 'No outbound channel' }).waitFor()

  const other = await openTab(browser, stack.address)
  await other.page.goto(page.url())
  await other.page.getByRole('heading', { level: 2, name: 'No outbound channel' }).waitFor()
  expect(await other.page.getByText(/^Closes \d+ paths?/).textContent()).toBe(told)
  expect(other.faults).toEqual([])
  await other.close()
  expect(faults).toEqual([])
  await close()
})

test('a change is chosen by its template, by keyboard alone, and two scenarios are laid side by side', async () => {
  const { page, faults, close } = await openTab(browser, stack.address)
  await page.goto('/what-if')
  await page.getByLabel('Sort of change').selectOption({ label: 'Require approval for each call of a tool' })
  await page.getByRole('searchbox', { name: 'Tool' }).fill('order_search')
  await page
    .getByRole('option', { name: /order_search/ })
    .first()
    .waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')

  await page
    .getByText(/^Set approval of order_search to call/)
    .first()
    .waitFor()
  await page.getByRole('columnheader', { name: 'Verdict' }).waitFor()
  await page.getByRole('link', { name: 'Compare' }).first().click()
  await page.getByRole('columnheader', { name: 'No outbound channel' }).waitFor()
  await page.getByText(/^Beside it, No outbound channel: closes \d+/).waitFor()
  expect(faults).toEqual([])
  await close()
})

test('the cheapest cut is applied: no path is left, and the request for it is in words', async () => {
  const { page, faults, close } = await openTab(browser, stack.address)
  await page.goto('/choke')
  await page.getByRole('columnheader', { name: /^Separates, of \d+ pairs/ }).waitFor()
  await page.getByRole('button', { name: 'All paths, least effort' }).click()
  await page.getByText(/changes? of effort \d+ leaves? no path\. None takes less/).waitFor()
  await page.getByRole('heading', { name: 'What proves it' }).waitFor()

  await page.getByRole('link', { name: 'Try the cut' }).click()
  await page.getByText(/targets? can be reached no more/).waitFor()
  expect(await page.getByRole('cell', { name: 'Opens', exact: true }).count()).toBe(0)
  expect(await page.getByRole('cell', { name: 'Harder or fewer', exact: true }).count()).toBe(0)
  await page.getByText(/Closes \d+ attack paths and opens 0\./).waitFor()
  expect(faults).toEqual([])
  await close()
})

test('two revisions differ by what was synced between them, and a path tells its history', async () => {
  const folder = join(stack.folder, 'changed')
  await mkdir(folder, { recursive: true })
  await cp(join(import.meta.dirname, '../estates/larkspur'), join(folder, 'larkspur'), { recursive: true })
  const file = join(folder, 'larkspur/agents/agent-platform.json')
  const platform = JSON.parse(await readFile(file, 'utf8'))
  platform.relations = platform.relations.filter(({ type }: { type: string }) => type !== 'CAN_CALL')
  await writeFile(file, JSON.stringify(platform))
  await stack.sync(folder, 'larkspur')

  const { page, faults, close } = await openTab(browser, stack.address)
  await page.goto('/revisions')
  await page
    .getByText(/\d+ closed since revision \d+/)
    .or(page.getByText(/closed$/))
    .first()
    .waitFor()
  await page
    .getByText(/because .* is gone/)
    .first()
    .waitFor()
  expect(await page.getByRole('link', { name: 'To here' }).count()).toBeGreaterThan(1)
  expect(faults).toEqual([])
  await close()
})
