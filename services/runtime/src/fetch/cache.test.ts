import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Environment, readEnvironment } from '../environment.ts'
import { cached } from './cache.ts'
import { verifyChecksum } from './checksum.ts'

let home: string
let environment: Environment

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'throughline-cache-'))
  environment = readEnvironment({ XDG_CACHE_HOME: home })
})

afterEach(() => rmSync(home, { recursive: true }))

describe('cached', () => {
  test('produces once', async () => {
    let times = 0
    const produce = async (folder: string) => {
      times += 1
      writeFileSync(join(folder, 'file'), 'content')
    }

    const first = await cached(environment, 'thing-1.0', produce)
    const second = await cached(environment, 'thing-1.0', produce)

    expect(second).toBe(first)
    expect(readdirSync(first)).toEqual(['file'])
    expect(times).toBe(1)
  })

  test('a failed fetch leaves nothing, and the next one is tried', async () => {
    const failing = cached(environment, 'thing-1.0', async (folder) => {
      writeFileSync(join(folder, 'half'), '')
      throw new Error('the network went away')
    })

    await expect(failing).rejects.toThrow('the network went away')
    expect(readdirSync(environment.cacheDir)).toEqual([])
  })

  test('what a killed fetch left behind is removed', async () => {
    const nobodysPid = 2 ** 22 + 1
    const leftover = join(environment.cacheDir, `.other-2.0-${nobodysPid}`)
    mkdirSync(leftover, { recursive: true })

    await cached(environment, 'thing-1.0', async () => {})

    expect(existsSync(leftover)).toBe(false)
  })
})

describe('verifyChecksum', () => {
  test('admits the pinned file and refuses any other', async () => {
    const file = join(home, 'carrier.whl')
    writeFileSync(file, 'hello')
    const pinned = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'

    await expect(verifyChecksum(file, pinned)).resolves.toBeUndefined()
    writeFileSync(file, 'hello!')
    await expect(verifyChecksum(file, pinned)).rejects.toThrow('carrier.whl is not the file that was pinned')
    await expect(verifyChecksum(file, undefined)).rejects.toThrow('expected none known')
  })
})
