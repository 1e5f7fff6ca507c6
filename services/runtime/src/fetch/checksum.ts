import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { finding } from '../finding.ts'
import { RuntimeError } from '../runtime-error.ts'

/** The SHA-256 of a file's bytes, in hex. */
export async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** @throws RuntimeError where the file is not the pinned one */
export async function verifyChecksum(file: string, expected: string | undefined): Promise<void> {
  const actual = await sha256OfFile(file)
  if (actual !== expected) {
    throw new RuntimeError(finding.checksumMismatch(basename(file), expected ?? 'none known', actual))
  }
}
