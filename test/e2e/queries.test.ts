import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
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

async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

test('a built-in query is run and opened on the canvas; one that writes is refused, with its place', async () => {
  const tab = await openTab(browser, stack.address)
  const { page } = tab
  await page.goto('/queries')

  await page.getByRole('searchbox', { name: 'Find a query' }).fill('trifecta')
  await page.getByRole('link', { name: 'Lethal trifecta' }).click()
  await page.getByText(/^\d+ rows? · revision 1 · whole$/).waitFor()
  await page.getByRole('columnheader', { name: 'agent' }).getByRole('button').click()
  await expectNoFaults(page)
  await page.getByRole('link', { name: 'Open on the canvas' }).click()
  await page.waitForURL(/\/explore\?/)
  expect(new URL(page.url()).searchParams.get('show')).toContain('agent:')
  await page.goto('/queries?query=lethal-trifecta')

  await page.getByRole('link', { name: 'Open in the console' }).click()
  const editor = page.getByRole('textbox', { name: 'Cypher' })
  await editor.fill('MATCH (n:Agent)\nDELETE n')
  await page.keyboard.press('Control+Enter')
  await page
    .getByRole('alert')
    .getByText('DELETE changes the graph, and the console only reads. Line 2, column 1.')
    .waitFor()
  await expectNoFaults(page)
  expect(tab.faults).toEqual([])
  await tab.close()
})
