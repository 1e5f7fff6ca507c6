import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { runCli } from './testing/run-cli.ts'

const root = resolve(import.meta.dirname, '../../..')
const page = join(root, 'docs/worked-example.md')
const folder = mkdtempSync(join(tmpdir(), 'throughline-example-'))
// A key of its own: where secrets are among the answers, their order follows it.
const variables = { THROUGHLINE_DATA_DIR: join(folder, 'data'), THROUGHLINE_ESTATE_KEY: 'ab'.repeat(32) }

/** Runs a command as it is written in the page; files that it writes and reads lie in a folder of the test. */
async function run(command: string): Promise<string> {
  const args = command
    .split(' ')
    .slice(1)
    .map((word) => (/^(?:path\.proof|report)\.json$/.test(word) ? join(folder, word) : word))
  const { code, stdout, stderr } = await runCli(args, variables, root)
  expect(code, `${command}\n${stderr}`).toBe(0)
  const told = `${stderr}${stdout}`.replaceAll(`${folder}/`, '').replaceAll(/\b[0-9a-f]{20,}\b/g, '…')
  return told.replaceAll(/[ \t]+$/gm, '').trim()
}

it('is what the commands answer (vitest -u writes it anew)', async () => {
  const parts = readFileSync(page, 'utf8').split(/^```(?:console)?\n/m)
  expect(parts.length).toBeGreaterThan(14)
  const written: string[] = []
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) {
      written.push(part)
      continue
    }
    const answers: string[] = []
    for (const line of part.split('\n').filter((text) => text.startsWith('$ ')))
      answers.push(`${line}\n${await run(line.slice(2))}`)
    written.push(`\`\`\`console\n${answers.join('\n\n')}\n\`\`\`\n`)
  }

  await expect(written.join('')).toMatchFileSnapshot(page)
}, 120_000)
