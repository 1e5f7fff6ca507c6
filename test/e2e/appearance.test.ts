import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entryBundle } from '../harness/entry-bundle.ts'
import { openBrowser, openTab } from './browser.ts'
import { updatesImages } from './environment.ts'
import { type Stack, startStack } from './stack.ts'

const root = join(import.meta.dirname, '../..')
/** Pixels of the width that the documentation shows. */
const fullWidth = 1680
let stack: Stack
let browser: Browser
let step: string

beforeAll(async () => {
  stack = await startStack()
  await stack.syncSample()
  browser = await openBrowser()
  step = await stepOfPath()
})

afterAll(async () => {
  await browser?.close()
  await stack?.[Symbol.asyncDispose]()
})

/** Pages as they are looked at: an address, and what is there when all is. */
const views = [
  { name: 'overview', address: '/overview', ready: (page: Page) => page.getByText('Exposure by target').waitFor() },
  { name: 'paths', address: '/paths', ready: stepChosen },
  {
    name: 'paths-table',
    address: '/paths?view=table&step=2',
    ready: (page: Page) => page.getByRole('table').waitFor(),
  },
  { name: 'explore-start', address: '/explore', ready: (page: Page) => page.getByText('Paths to').waitFor() },
  { name: 'explore', address: '/explore?paths=all', ready: drawn },
  {
    name: 'explore-table',
    address: '/explore?paths=all&view=table&chosen=%5B%22agent%3Asupport-bot%22%5D',
    ready: (page: Page) => page.getByRole('table', { name: 'Lines of the canvas' }).waitFor(),
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
  {
    name: 'what-if',
    address: `/what-if?changes=${encodeURIComponent(JSON.stringify([{ remove: 'untrusted:mail' }, { set: { of: 'agent:support-bot', property: 'rendersLinks', value: false } }]))}`,
    ready: (page: Page) => page.getByText(/^Closes \d+ paths?/).waitFor(),
  },
  {
    name: 'what-if-start',
    address: '/what-if',
    ready: (page: Page) => page.getByRole('link', { name: /^Apply the cheapest cut/ }).waitFor(),
  },
  {
    name: 'choke',
    address: '/choke',
    ready: (page: Page) => page.getByRole('columnheader', { name: /^Separates/ }).waitFor(),
  },
  { name: 'cut', address: '/choke?view=cut', ready: (page: Page) => page.getByText('What proves it').waitFor() },
  {
    name: 'revisions',
    address: '/revisions',
    ready: (page: Page) => page.getByText('There is one revision.').waitFor(),
  },
  {
    name: 'joining',
    address: '/joining',
    ready: (page: Page) => page.getByRole('heading', { level: 1 }).waitFor(),
  },
  {
    name: 'rulings',
    address: '/rulings',
    ready: (page: Page) => page.getByRole('heading', { level: 1 }).waitFor(),
  },
  {
    name: 'queries',
    address: '/queries?query=lethal-trifecta&run=true',
    ready: (page: Page) => page.getByRole('table').waitFor(),
  },
  { name: 'rules', address: '/rules', ready: (page: Page) => page.getByText('What it needs').waitFor() },
  { name: 'ontology', address: '/ontology', ready: (page: Page) => page.getByRole('table').waitFor() },
] as const

async function drawn(page: Page): Promise<void> {
  await page
    .getByRole('img', { name: /line|radius|canvas/ })
    .locator('canvas')
    .first()
    .waitFor()
}

/** A path and one of its steps: where the page is wide, its list and the step's panel stand beside it. */
async function stepChosen(page: Page): Promise<void> {
  await page.goto(step)
  await drawn(page)
}

/** The address of a path's step, as the list and the line give it. */
async function stepOfPath(): Promise<string> {
  const { page, close } = await openTab(browser, stack.address, { width: fullWidth })
  await page.goto('/paths')
  await page.getByRole('link', { name: /Whoever writes to GitHub/ }).click()
  await page.getByRole('link', { name: /open-outbound-channel/ }).click()
  await page.getByRole('heading', { name: 'History' }).waitFor()
  const address = page.url()
  await close()
  return address
}

// Colours differ by theme, what is where by width: each is met once at least, and all of both where pictures are taken of them.
test.each([
  ['light', 1680],
  ['dark', 1680],
  ['light', 1280],
  ['dark', 768],
  ...(updatesImages()
    ? ([
        ['dark', 1280],
        ['light', 768],
      ] as const)
    : []),
] as const)(
  '%s, %i pixels wide, no page has a serious fault of accessibility',
  { timeout: 240_000 },
  async (scheme, width) => {
    const { page, faults, close } = await openTab(browser, stack.address, { scheme, width })
    const found: string[] = []
    for (const { name, address, ready } of views) {
      await page.goto(address)
      await ready(page)
      const { violations } = await new AxeBuilder({ page }).analyze()
      await picture(page, name, scheme, width)
      found.push(...violations.filter(isSerious).map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`))
    }

    expect(found).toEqual([])
    expect(faults).toEqual([])
    await close()
  },
)

/** Keeps how a view looks, of each page one: in the documentation where its pictures are asked for. */
async function picture(page: Page, name: string, scheme: 'light' | 'dark', width: number): Promise<void> {
  if (/-(table|start)$/.test(name)) return
  const folder = join(root, updatesImages() ? 'docs/images' : 'test-results/images')
  if (width === fullWidth) await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) })
  else await page.screenshot({ path: join(folder, `${width}/${name}-${scheme}.jpg`), type: 'jpeg', quality: 50 })
}

function isSerious({ impact }: { readonly impact?: string | null }): boolean {
  return impact === 'serious' || impact === 'critical'
}

test('what must be fetched before anything is shown is at most 250 kB compressed; the canvas is fetched where it is shown', async () => {
  const { page, close } = await openTab(browser, stack.address)
  const scripts: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) scripts.push(pathname)
  })
  await page.goto('/ontology')
  await page.getByRole('table').waitFor()
  const entry = [...new Set(scripts)]
  await page.goto('/paths')
  await drawn(page)

  const { bytes, scripts: named } = entryBundle(join(root, 'web/dist'))
  expect(entry).toEqual(expect.arrayContaining([...named]))
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(250_000)
  expect(entry.filter((path) => path.includes('/Canvas-'))).toEqual([])
  expect(new Set(scripts.filter((path) => path.includes('/Canvas-'))).size).toBe(1)
  await close()
})
