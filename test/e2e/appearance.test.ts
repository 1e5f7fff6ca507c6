import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openTab } from './browser.ts'
import { updatesImages } from './environment.ts'
import { type Stack, startStack } from './stack.ts'

const root = join(import.meta.dirname, '../..')
const schemes = ['light', 'dark'] as const

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

/** Pages as they are looked at: an address, and what is there when all is. */
const views = [
  { name: 'paths', address: '/paths', ready: drawn },
  {
    name: 'paths-table',
    address: '/paths?view=table&step=2',
    ready: (page: Page) => page.getByRole('table').waitFor(),
  },
  { name: 'blast-start', address: '/blast', ready: (page: Page) => page.getByText('What they reach').waitFor() },
  { name: 'blast-radius', address: '/blast?of=agent:support-bot', ready: drawn },
  {
    name: 'blast-table',
    address: '/blast?of=agent:support-bot&view=table',
    ready: (page: Page) => page.getByRole('table').waitFor(),
  },
  {
    name: 'inventory',
    address: '/inventory?asset=agent:support-bot',
    ready: (page: Page) => page.getByText(/^Leads to/).waitFor(),
  },
  {
    name: 'sources',
    address: '/sources?source=agent-platform',
    ready: (page: Page) =>
      page
        .getByText(/units?$/)
        .first()
        .waitFor(),
  },
  { name: 'rules', address: '/rules', ready: (page: Page) => page.getByText('What it needs').waitFor() },
  { name: 'ontology', address: '/ontology', ready: (page: Page) => page.getByRole('table').waitFor() },
] as const

async function drawn(page: Page): Promise<void> {
  await page
    .getByRole('img', { name: /line|radius/ })
    .locator('canvas')
    .first()
    .waitFor()
}

describe.each(schemes)('in %s', (scheme) => {
  test.each([1680, 1280, 768])('at %i pixels no page has a serious fault of accessibility', async (width) => {
    const { page, faults, close } = await openTab(browser, stack.address, { scheme, width })
    const found: string[] = []
    for (const { name, address, ready } of views) {
      await page.goto(address)
      await ready(page)
      const { violations } = await new AxeBuilder({ page }).analyze()
      found.push(...violations.filter(isSerious).map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`))
    }

    expect(found).toEqual([])
    expect(faults).toEqual([])
    await close()
  })

  test('four pages have their picture taken', async () => {
    const folder = join(root, updatesImages() ? 'docs/images' : 'test-results/images')
    await mkdir(folder, { recursive: true })
    const { page, faults, close } = await openTab(browser, stack.address, { scheme })
    await page.goto('/paths')
    await page.getByRole('link', { name: /Whoever writes to GitHub/ }).click()
    await page.getByRole('link', { name: /open-outbound-channel/ }).click()
    await page.getByRole('heading', { name: 'History' }).waitFor()
    await drawn(page)
    await page.screenshot({ path: join(folder, `paths-${scheme}.png`) })
    for (const { name, address, ready } of views.filter(({ name }) =>
      ['blast-radius', 'inventory', 'sources'].includes(name),
    )) {
      await page.goto(address)
      await ready(page)
      await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) })
    }

    expect(faults).toEqual([])
    await close()
  })
})

function isSerious({ impact }: { readonly impact?: string | null }): boolean {
  return impact === 'serious' || impact === 'critical'
}

test('the entry is at most 250 kB compressed, and the canvas is fetched only where it is shown', async () => {
  const { page, close } = await openTab(browser, stack.address)
  const scripts: { readonly url: string; readonly bytes: number }[] = []
  page.on('response', async (response) => {
    if (response.url().endsWith('.js'))
      scripts.push({ url: response.url(), bytes: gzipSync(await response.body()).length })
  })
  await page.goto('/ontology', { waitUntil: 'networkidle' })
  const entry = scripts.reduce((sum, { bytes }) => sum + bytes, 0)
  const before = scripts.length
  await page.goto('/paths', { waitUntil: 'networkidle' })
  await drawn(page)

  expect(entry).toBeGreaterThan(50_000)
  expect(entry).toBeLessThanOrEqual(250_000)
  expect(scripts.slice(0, before).filter(({ url }) => url.includes('/Canvas-'))).toEqual([])
  expect(scripts.filter(({ url }) => url.includes('/Canvas-'))).toHaveLength(1)
  await close()
})
