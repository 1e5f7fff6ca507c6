import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openTab } from './browser.ts'
import { type Stack, startStack } from './stack.ts'

let stack: Stack
let browser: Browser

beforeAll(async () => {
  stack = await startStack()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await stack?.[Symbol.asyncDispose]()
})

async function writeShop(records: number): Promise<void> {
  const assets = [
    { id: 'agent:desk', kind: 'Agent', name: 'desk' },
    { id: 'dataset:orders', kind: 'Dataset', name: 'orders', sensitivity: 1, records },
  ]
  const facts = { throughline: 1, source: 'shop', complete: true, observedAt: '2026-11-20T00:00:00Z', assets }
  await writeFile(join(stack.folder, 'shop', 'shop.json'), JSON.stringify({ ...facts, relations: [] }))
  await stack.sync(join(stack.folder, 'shop'), 'shop.json')
}

test('a property is overridden and an agent approved; both outlive the next sync and are taken back', async () => {
  await mkdir(join(stack.folder, 'shop'))
  await writeShop(10)
  const { page, faults, close } = await openTab(browser, stack.address)

  await page.goto('/rulings')
  await page.getByText('Nobody ruled anything.').waitFor()

  await page.goto('/inventory?asset=dataset:orders')
  await page.getByText('Override a property').click()
  await page.getByLabel('Property', { exact: true }).fill('sensitivity')
  await page.getByLabel(/^Value/).fill('4')
  await page.getByLabel('Why', { exact: true }).fill('It holds addresses too.')
  await page.getByLabel('Who says so').fill('ana')
  await page.getByRole('button', { name: 'Override', exact: true }).click()
  await page.getByText('It holds addresses too.').first().waitFor()

  await page.goto('/inventory?asset=agent:desk')
  await page.getByText('Approve it').click()
  await page.getByLabel('Who answers for it').fill('support')
  await page.getByLabel('Why it may be in use').fill('It answers customers.')
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  await page.getByRole('button', { name: 'Withdraw approval' }).waitFor()

  // The source states what it stated before, and something new.
  await writeShop(20)
  await page.goto('/rulings')
  const override = page.getByRole('table', { name: 'Overrides' }).getByRole('row', { name: /orders/ })
  const approval = page.getByRole('table', { name: 'Approved lists' }).getByRole('row', { name: /agent:desk/ })
  expect(await override.innerText()).toMatch(/sensitivity\s+4\s+It holds addresses too\.\s+ana/)
  expect(await approval.innerText()).toMatch(/for good\s+.*It answers customers\./s)
  await page.goto('/inventory?asset=dataset:orders')
  await page.getByText(/shop\.json.* says 1$/).waitFor()

  await page.goto('/rulings')
  await page.getByRole('button', { name: 'Take back sensitivity of orders' }).click()
  await page.getByRole('table', { name: 'Overrides' }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Withdraw the approval of agent:desk' }).click()
  await page.getByText('Nobody ruled anything.').waitFor()
  await page.goto('/inventory?asset=dataset:orders')
  await page.getByText('None: every property is as its sources have it.').waitFor()

  expect(faults).toEqual([])
  await close()
})
