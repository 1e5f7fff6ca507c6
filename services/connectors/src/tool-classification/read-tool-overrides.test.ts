import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readToolOverrides, ToolOverridesError } from './read-tool-overrides.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-tools-'))

function written(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

test('a file of the operator is read from where paths start', async () => {
  const name = written(
    'good.json',
    '{"throughlineTools": 1, "servers": {"pkg:npm/crm": {"tools": {"get": {"reads": ["mail"]}}}}}',
  )

  const overrides = await readToolOverrides(name, folder)

  expect([...overrides.keys()]).toEqual(['pkg:npm/crm'])
})

test.each([
  [
    'wrong.json',
    '{"throughlineTools": 1,\n "servers": {"good": {}, "crm": {"tools": {"get": {"scope": "wide"}}}}}',
    /^wrong\.json:2:\d+ \/servers\/crm\S* \S+: /,
  ],
  ['cut.json', '{"throughlineTools": 1, "servers": {', /^cut\.json:1:\d+ not-json: /],
  ['other.json', '{"mcpServers": {}}', /^other\.json\S* \/throughlineTools \S+: /],
  ['nobody.json', '{"throughlineTools": 1, "servers": {}}', /^nobody\.json: it names no server$/],
])('%s is refused whole, with the place', async (name, text, message) => {
  const reading = readToolOverrides(written(name, text), folder)

  await expect(reading).rejects.toThrow(ToolOverridesError)
  await expect(reading).rejects.toThrow(message)
})

test('a file that is not there is named', async () => {
  await expect(readToolOverrides('missing.json', folder)).rejects.toThrow(
    'missing.json unreadable: it cannot be read (ENOENT)',
  )
})
