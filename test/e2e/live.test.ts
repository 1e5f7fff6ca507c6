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

const hostile = '<img src=x onerror="document.title=1">=1+1'

function facts(source: string, relations: readonly object[]): string {
  const assets = [
    { id: 'web', kind: 'UntrustedSource', name: 'the web' },
    { id: 'door', kind: 'Endpoint', name: 'door', auth: 'none' },
    { id: 'data', kind: 'Dataset', name: hostile, sensitivity: 4 },
  ]
  return JSON.stringify({ throughline: 1, source, observedAt: '2026-11-20T00:00:00Z', assets, relations })
}

test('an empty service says how to begin, then shows the first revision by itself, and announces the next', async () => {
  const folder = join(stack.folder, 'first')
  await mkdir(folder)
  await writeFile(join(folder, 'door.json'), facts('door', [{ type: 'REACHES', from: 'web', to: 'door' }]))
  const { page, faults, close } = await openTab(browser, stack.address)
  await page.goto('/paths')
  await page.getByText('Nothing has been synced yet.').waitFor()

  await stack.sync(folder, 'door.json')
  await page.getByText('No path.').waitFor()

  const relations = [
    { type: 'REACHES', from: 'web', to: 'door' },
    { type: 'EXPOSES', from: 'door', to: 'data', operations: ['read'] },
  ]
  await writeFile(join(folder, 'data.json'), facts('data', relations))
  await stack.sync(folder, 'data.json')
  await page.getByText('Revision 2 was published.').waitFor()
  await page.getByText('No path.').waitFor()
  await page.getByRole('button', { name: 'Show it' }).click()

  // A name that is markup is shown as it is written.
  await page.getByRole('heading', { level: 2, name: hostile }).waitFor()
  expect(await page.title()).toBe('Attack paths · Throughline')
  expect(await page.locator('img[src="x"]').count()).toBe(0)
  expect(faults).toEqual([])
  await close()
})

test('a sync is watched live, and what it refused is shown with file, place and reason', async () => {
  const folder = join(stack.folder, 'mixed')
  await mkdir(folder)
  await writeFile(join(folder, 'good.json'), facts('mixed', []))
  await writeFile(join(folder, 'broken.json'), '{ "throughline": 1, "source": "broken", "assets": [\n  { "id": \n')
  const { page, faults, close } = await openTab(browser, stack.address)
  await page.goto('/sources')
  await page.getByRole('link', { name: 'door' }).waitFor()

  await stack.sync(folder, 'good.json', 'broken.json')
  await page.getByRole('link', { name: 'mixed' }).click()
  const detail = page.getByRole('complementary', { name: 'Last sync' })
  await detail.getByRole('heading', { name: 'Refused · 1' }).waitFor()
  await detail
    .getByText(/broken\.json:\d+/)
    .first()
    .waitFor()
  expect(faults).toEqual([])
  await close()
})

test('the API down is said in words, and a second try works when it is back', async () => {
  const { page, close } = await openTab(browser, stack.address)
  await page.goto('/ontology')
  await page.getByRole('heading', { level: 1, name: 'Ontology' }).waitFor()

  await stack.stopApi()
  await page.getByRole('link', { name: /^Sources/ }).click()
  await page.getByText('The API does not answer.').waitFor()

  await stack.startApi()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('link', { name: 'door' }).waitFor()
  await close()
})
