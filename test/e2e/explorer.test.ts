import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser, openTab, type Tab } from './browser.ts'
import { type Stack, startStack } from './stack.ts'

let stack: Stack
let browser: Browser
let tab: Tab

beforeAll(async () => {
  stack = await startStack()
  await stack.syncSample()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await stack?.[Symbol.asyncDispose]()
})

beforeEach(async () => {
  tab = await openTab(browser, stack.address)
})

afterEach(async () => {
  expect(tab.faults).toEqual([])
  await tab.close()
})

test('the start page says what an attacker reaches today, and leads to the paths behind each figure', async () => {
  const { page } = tab
  await page.goto('/')

  await page.getByText(/^Today an attacker reaches \d+ of \d+ targets/).waitFor()
  expect(new URL(page.url()).pathname).toBe('/overview')
  await page.getByRole('columnheader', { name: 'Severity' }).getByRole('button').click()
  expect(await page.getByRole('columnheader', { name: 'Severity' }).getAttribute('aria-sort')).toBe('ascending')
  await page.getByRole('link', { name: 'content-author' }).click()
  await page.getByRole('link', { name: /Whoever writes to GitHub/ }).waitFor()
  expect(new URL(page.url()).searchParams.get('profile')).toBe('content-author')
})

test('the first path is the worst: in the list, in a sentence, as a line', async () => {
  const { page } = tab
  await page.goto('/paths')

  const list = page.getByRole('region', { name: /^Paths/ })
  await list.getByText(/^\d+ pairs, exhaustive · revision 1,/).waitFor()
  await page.getByText('Anyone on the internet can have support-bot read orders').waitFor()
  await page.getByRole('img', { name: /the internet: start; .*orders: read\./ }).waitFor()
  expect(await list.getByRole('listitem').count()).toBeGreaterThan(5)
})

test('a step says what is gained, needed, what closes it, and where each fact was read', async () => {
  const { page } = tab
  await page.goto('/paths')
  await page.getByRole('link', { name: /Whoever writes to GitHub/ }).click()
  await page.getByRole('link', { name: /open-outbound-channel/ }).click()

  const detail = page.getByRole('complementary', { name: 'The chosen step' })
  await detail.getByRole('heading', { name: 'Evidence' }).waitFor()
  expect(await detail.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'What the attacker gains',
    'What it needs',
    'Any one of these closes it',
    'Evidence',
    'References',
    'History',
  ])
  await detail
    .getByText(/mcp-config.* · .*\.json/)
    .first()
    .waitFor()
  await detail.getByRole('link', { name: 'AML.T0086' }).waitFor()
})

test('the keyboard goes through paths and steps, and the address follows', async () => {
  const { page } = tab
  await page.goto('/paths')
  await page.getByRole('heading', { level: 2, name: /can read orders/ }).waitFor()

  await page.keyboard.press('ArrowDown')
  await page.getByRole('heading', { level: 2, name: /can read traveller profiles/ }).waitFor()
  await page.keyboard.press('ArrowRight')
  await page.getByText('Step 1 of 5').waitFor()
  await page.keyboard.press('ArrowRight')
  await page.getByText('Step 2 of 5').waitFor()
  expect(new URL(page.url()).searchParams.get('step')).toBe('2')
  await page.keyboard.press('Escape')
  await page.getByText('Step by step').waitFor()
  expect(new URL(page.url()).searchParams.get('step')).toBeNull()
  await page.keyboard.press('t')
  await page
    .getByRole('table')
    .getByRole('row', { name: /read-through-tool/ })
    .waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Shortcuts' }).waitFor()
})

test('a link shows another person the same', async () => {
  const { page } = tab
  await page.goto('/paths')
  await page.getByRole('button', { name: 'Confirmed' }).click()
  await page.getByRole('link', { name: /Whoever sends mail/ }).click()
  await page
    .getByRole('link', { name: /inject-through-tool/ })
    .first()
    .click()
  await page.getByText('Step 2 of').waitFor()

  const other = await openTab(browser, stack.address)
  await other.page.goto(page.url())
  await other.page.getByText('Step 2 of').waitFor()
  await other.page.getByRole('heading', { level: 2, name: 'inject-through-tool' }).waitFor()
  expect(await other.page.getByRole('button', { name: 'Confirmed' }).getAttribute('aria-pressed')).toBe('true')
  expect(other.faults).toEqual([])
  await other.close()
})

test('filters narrow the list and stand in the address', async () => {
  const { page } = tab
  await page.goto('/paths')
  await page.getByRole('button', { name: 'Any entry' }).click()
  await page.getByRole('menuitem', { name: 'content-author' }).click()

  await page.getByRole('link', { name: /Whoever writes to GitHub/ }).waitFor()
  await page.getByRole('link', { name: /Anyone on the internet can read orders/ }).waitFor({ state: 'detached' })
  expect(new URL(page.url()).searchParams.get('profile')).toBe('content-author')

  await page.goto('/paths?to=dataset:orders&hops=1')
  await page.getByText('No path found before the search was stopped.').or(page.getByText('No path.')).waitFor()
  await page.getByRole('link', { name: 'Show all paths' }).click()
  await page.getByRole('link', { name: /can read orders/ }).waitFor()
})

test('the search finds assets by kind and name, without a mouse', async () => {
  const { page } = tab
  await page.goto('/paths')
  await page.getByRole('searchbox', { name: 'Search assets, rules, paths' }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('agent:triage')
  await page
    .getByRole('option', { name: /triage/ })
    .first()
    .waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')

  await page.getByRole('heading', { level: 2, name: 'triage' }).waitFor()
  expect(new URL(page.url()).searchParams.get('asset')).toBe('agent:triage')
})

test('a blast radius is drawn, told and tabled; choosing an asset shows the way', async () => {
  const { page } = tab
  await page.goto('/blast')
  await page.getByRole('searchbox', { name: 'Asset', exact: true }).fill('support-bot')
  await page
    .getByRole('option', { name: /support-bot/ })
    .first()
    .click()
  await page.getByText(/Whoever comes to control support-bot reaches \d+ more assets/).waitFor()
  await page.getByRole('img', { name: /The radius in \d+ stops/ }).waitFor()

  await page.getByRole('button', { name: 'Table' }).click()
  await page.getByRole('table').getByRole('link', { name: 'customer records' }).first().click()
  await page.getByRole('heading', { name: 'A shortest way' }).waitFor()
  const way = page.getByRole('complementary', { name: 'What is reached' }).getByRole('listitem')
  expect(await way.first().textContent()).toContain('support-bot')
  expect(await way.last().textContent()).toContain('customer records')

  await page.getByRole('button', { name: 'What reaches it' }).click()
  await page
    .getByText(/From \d+ entr(y|ies) an attacker comes to control support-bot|No entry reaches support-bot/)
    .waitFor()
})

test('the inventory narrows by kind and shows an asset with its relations and their evidence', async () => {
  const { page } = tab
  await page.goto('/inventory')
  await page.getByRole('link', { name: /^agents \d+$/ }).click()
  await page
    .getByRole('row', { name: /support-bot/ })
    .getByRole('link')
    .click()

  const detail = page.getByRole('complementary', { name: 'Asset' })
  await detail.getByRole('heading', { name: /^Leads to · / }).waitFor()
  await detail
    .getByText(/agent-platform · .*\.json/)
    .first()
    .waitFor()
  await page.getByLabel('Name or id').fill('no such thing at all')
  await page.getByText('No asset is like that.').waitFor()
})

test('the reference is what the service runs on', async () => {
  const { page } = tab
  await page.goto('/rules?rule=call-tool')
  await page.getByText('Whoever moves an agent chooses which of its tools it calls').waitFor()
  await page.getByRole('link', { name: 'Ontology' }).click()
  await page.getByRole('link', { name: 'knowledge base', exact: true }).click()
  await page.getByRole('row', { name: /RETRIEVES_FROM/ }).waitFor()
})
