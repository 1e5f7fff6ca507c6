import { readEnvironment } from '@throughline/runtime/environment.ts'
import { which } from '@throughline/runtime/machine/which.ts'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

/** How a page is looked at. */
export interface Look {
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
}

/** A browser tab, and what went wrong in it: errors of scripts, errors on the console, breaches of the content security policy. */
export interface Tab {
  readonly page: Page
  readonly faults: readonly string[]
  close(): Promise<void>
}

/** Starts Chromium; `npm test` has installed it where it was missing. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = which('chromium', readEnvironment().path)
  if (executablePath === undefined) throw new Error('no Chromium: apt-get install chromium')
  return chromium.launch({ executablePath, args: flags })
}

/** Opens a tab of its own: nothing is shared with other tabs. */
export async function openTab(browser: Browser, address: string, look: Look = {}): Promise<Tab> {
  const { scheme = 'light', width = 1680, height = 1000 } = look
  const context: BrowserContext = await browser.newContext({
    baseURL: address,
    colorScheme: scheme,
    viewport: { width, height },
    reducedMotion: 'reduce',
  })
  // Room for slow machines: what is waited for comes in a second otherwise.
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`${error.name}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return { page, faults, close: () => context.close() }
}
