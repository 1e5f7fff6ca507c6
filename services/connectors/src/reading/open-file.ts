import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Rejection, SourceFile } from '../connector.ts'

/** No configuration anyone wrote comes near this; what is larger is not one. */
export const maxConfigurationBytes = 20 * 1024 * 1024

/** Below V8's limit of about 2²⁹ characters in one string, with room for what is made from it. */
export const maxWholeFileBytes = 256 * 1024 * 1024

/**
 * Reads a file and checks what every format needs: size, UTF-8, no NUL bytes. A byte order mark is dropped.
 * `file` is the name kept in evidence and rejections. Never throws for what is wrong with the file.
 */
export async function openSourceFile(
  path: string,
  file: string,
  maxBytes = maxConfigurationBytes,
): Promise<SourceFile | Rejection> {
  let bytes: Buffer
  let modifiedAt: string
  try {
    const info = await stat(path)
    if (!info.isFile()) return { code: 'not-a-file', file, reason: 'it is not a regular file' }
    if (info.size > maxBytes) return tooLarge(file, info.size, maxBytes)
    modifiedAt = info.mtime.toISOString()
    bytes = await readFile(path)
  } catch (error) {
    return { code: 'unreadable', file, reason: `it cannot be read (${errorCode(error)})` }
  }
  const text = decodeText(bytes, file)
  return typeof text === 'string' ? { file, path: resolve(path), text, modifiedAt } : text
}

/** The text of the bytes without byte order mark, or why they are no text. */
export function decodeText(bytes: Uint8Array, file: string): string | Rejection {
  const nul = bytes.indexOf(0)
  if (nul !== -1) {
    const reason = 'it holds NUL bytes: a binary file, or UTF-16; only UTF-8 is read'
    return { code: 'binary', file, ...byteLineOf(bytes, nul), reason }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { code: 'not-utf8', file, ...byteLineOf(bytes, firstInvalid(bytes)), reason: 'it is not valid UTF-8' }
  }
}

/** The operating system's code for a failed call, such as `EACCES`. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error'
}

function tooLarge(file: string, size: number, limit: number): Rejection {
  const mebibytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MiB`
  return { code: 'too-large', file, reason: `it has ${mebibytes(size)}; the limit is ${mebibytes(limit)}` }
}

/** Column in bytes: the characters before it may not exist. */
function byteLineOf(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) {
    line += 1
    start = at + 1
  }
  return { line, column: offset - start + 1 }
}

/** Index of the first byte that cannot be decoded: a stream decoder accepts exactly the prefixes before it. */
function firstInvalid(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return good
}

function decodes(prefix: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(prefix, { stream: true })
    return true
  } catch {
    return false
  }
}
