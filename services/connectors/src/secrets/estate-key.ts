import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { estateKeyFromEnvironment } from './environment.ts'

/** The estate key is not usable; the message says where it stands and what to do, never the key. */
export class EstateKeyError extends Error {
  override readonly name = 'EstateKeyError'
}

/**
 * The key under which this estate's secrets are fingerprinted: THROUGHLINE_ESTATE_KEY, else `estate-key` in the data
 * folder (`.throughline`), which is made with 32 random bytes and mode 600 when it is missing.
 * Whoever compares facts of two installations gives both the same key.
 */
export async function estateKey(dataFolder: string): Promise<Uint8Array> {
  const given = estateKeyFromEnvironment()
  if (given !== undefined) return decode(given, 'THROUGHLINE_ESTATE_KEY')
  const path = join(dataFolder, 'estate-key')
  const stored = await read(path)
  if (stored !== undefined) return decode(stored, path)
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  await create(path)
  return decode((await read(path)) ?? '', path)
}

function decode(text: string, where: string): Uint8Array {
  const hex = text.trim()
  if (!/^[0-9a-f]{64}$/i.test(hex)) {
    throw new EstateKeyError(`${where} must hold 64 hexadecimal digits, as "openssl rand -hex 32" prints them`)
  }
  return Buffer.from(hex, 'hex')
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new EstateKeyError(`${path} cannot be read: make it readable for this user`, { cause: error })
  }
}

/** Several processes may start at once: whoever links first wins, and nobody ever sees half a key. */
async function create(path: string): Promise<void> {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  await writeFile(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  try {
    await link(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      throw new EstateKeyError(`${path} cannot be written`, { cause: error })
    }
  } finally {
    await rm(draft, { force: true })
  }
}
