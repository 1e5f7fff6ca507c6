import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { realFiles, realFilesPage } from './real-files-page.ts'

const page = readFileSync(new URL('../../../docs/real-files.md', import.meta.url), 'utf8')
const isThere = existsSync(realFiles)

test('the committed table names every file with its counts, and a reason wherever something is refused', () => {
  const rows = page.split('\n').filter((line) => /^\| [^|]+\/[^|]+ \|/.test(line))
  const cells = rows.map((row) => row.split(' | ').map((cell) => cell.replaceAll('|', '').trim()))
  expect(rows.length).toBeGreaterThan(50)
  expect(cells.filter(([, , , , refused, why]) => refused !== '0' && why === '')).toEqual([])
})

test.skipIf(!isThere)(
  `${isThere ? '' : 'not run, since the real files are not beside the checkout: '}the real files are read as docs/real-files.md says (node services/analysis/scripts/write-real-files.ts)`,
  async () => {
    expect(await realFilesPage(realFiles)).toBe(page)
  },
)
