import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

test('a built-in query is run and opened on the canvas; an own one is written, refused, saved, exported and imported', async () => {
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
  await editor.fill('MATCH (a:Agent) WHERE a.criticality >= $least RETURN a.id AS agent, a')
  await page.getByRole('textbox', { name: '$least', exact: true }).fill('0')
  await page.keyboard.press('Alt+r')
  await page.getByText(/^\d+ rows · revision 1 · whole$/).waitFor()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('All agents')
  await page.keyboard.press('Alt+s')
  await page.getByRole('link', { name: 'All agents' }).waitFor()
  await page.getByText(/^\d+ rows · revision 1 · whole$/).waitFor()

  const exported = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const file = JSON.parse(readFileSync(await (await exported).path(), 'utf8'))
  expect(file.queries).toMatchObject([
    { name: 'All agents', parameters: [{ name: 'least', type: 'whole', default: 0 }] },
  ])
  await page.getByRole('button', { name: 'Forget' }).click()
  await page.getByRole('link', { name: 'All agents' }).waitFor({ state: 'detached' })
  const path = join(tmpdir(), `throughline-queries-${process.pid}.json`)
  writeFileSync(path, JSON.stringify({ ...file, queries: [...file.queries, { name: 'No text' }] }))
  await page.getByLabel('File of queries').setInputFiles(path)
  await page.getByText(/\/queries\/1\/cypher/).waitFor()
  writeFileSync(path, JSON.stringify(file))
  await page.getByLabel('File of queries').setInputFiles(path)
  await page.getByRole('link', { name: 'All agents' }).click()
  await page.getByText(/^\d+ rows · revision 1 · whole$/).waitFor()

  await page.getByRole('checkbox', { name: 'For all' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'Shared' }).waitFor()
  expect(tab.faults).toEqual([])
  await tab.close()

  const dark = await openTab(browser, stack.address, { scheme: 'dark', width: 768 })
  await dark.page.goto('/queries?query=shared-credentials&run=true')
  await dark.page.getByText(/revision 1 · whole$/).waitFor()
  await expectNoFaults(dark.page)
  expect(dark.faults).toEqual([])
  await dark.close()
})
