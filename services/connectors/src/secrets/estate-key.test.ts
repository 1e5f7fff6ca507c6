import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EstateKeyError, estateKey } from './estate-key.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'estate-key-'))
  vi.stubEnv('THROUGHLINE_ESTATE_KEY', '')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

test('the key is made once, for this user alone, however many start at once', async () => {
  const data = join(folder, 'data')
  const keys = await Promise.all(Array.from({ length: 8 }, () => estateKey(data)))
  expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1)
  expect(keys[0]).toHaveLength(32)
  expect((await stat(join(data, 'estate-key'))).mode & 0o777).toBe(0o600)
  expect(await readdir(data)).toEqual(['estate-key'])
  expect(await estateKey(data)).toEqual(keys[0])
})

test('the environment goes first and leaves no file', async () => {
  vi.stubEnv('THROUGHLINE_ESTATE_KEY', ` ${'0f'.repeat(32)}\n`)
  expect(Buffer.from(await estateKey(folder))).toEqual(Buffer.alloc(32, 0x0f))
  expect(await readdir(folder)).toEqual([])
})

test('a key that is none is refused without being quoted', async () => {
  await writeFile(join(folder, 'estate-key'), 'half-a-key')
  const refusal = estateKey(folder)
  await expect(refusal).rejects.toThrow(EstateKeyError)
  await expect(refusal).rejects.toThrow(/64 hexadecimal digits/)
  await expect(refusal).rejects.not.toThrow(/half-a-key/)
  expect(await readFile(join(folder, 'estate-key'), 'utf8')).toBe('half-a-key')
})
