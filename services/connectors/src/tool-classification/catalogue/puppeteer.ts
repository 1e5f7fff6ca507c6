import { defineEntry } from '../catalogue-entry.ts'

export const puppeteer = defineEntry({
  id: 'puppeteer',
  title: 'Puppeteer reference server (archived)',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers-archived/tree/main/src/puppeteer',
  npm: ['@modelcontextprotocol/server-puppeteer'],
  oci: ['mcp/puppeteer'],
  tools: [
    {
      names: ['puppeteer_navigate'],
      why: 'Opens any address in a browser: the page is read afterwards, and the address carries data out.',
      reads: [{ from: 'internet' }],
      sends: [{ to: 'internet' }],
    },
    {
      names: ['puppeteer_screenshot'],
      why: 'Shows the page that is open, whoever wrote it.',
      reads: [{ from: 'internet' }],
    },
    {
      names: ['puppeteer_click', 'puppeteer_fill', 'puppeteer_select', 'puppeteer_hover'],
      why: 'Fills in and submits forms of the open page.',
      sends: [{ to: 'internet' }],
    },
    {
      names: ['puppeteer_evaluate'],
      why: 'Runs script in the open page, which may send anywhere; not on the host.',
      reads: [{ from: 'internet' }],
      sends: [{ to: 'internet' }],
    },
  ],
})
