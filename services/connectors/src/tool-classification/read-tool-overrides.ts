import { basename, resolve } from 'node:path'
import type { Rejection } from '../connector.ts'
import { openSourceFile } from '../reading/open-file.ts'
import { isRejection } from '../reading/rejection.ts'
import { readOverrides, type ToolOverrides } from './override-file.ts'

/** The operator's file of what tools can do is not usable; the message names each place and what is wrong there. */
export class ToolOverridesError extends Error {
  override readonly name = 'ToolOverridesError'
}

/**
 * Reads the operator's file of what tools can do, whole or not at all: half of it would make tools look harmless, or dangerous, that
 * the operator spoke about.
 * @param cwd where a relative path starts; default the working directory
 * @throws ToolOverridesError
 */
export async function readToolOverrides(path: string, cwd = process.cwd()): Promise<ToolOverrides> {
  const file = await openSourceFile(resolve(cwd, path), path)
  if (isRejection(file)) throw new ToolOverridesError(words(file))
  const { overrides, rejected } = readOverrides(file)
  if (rejected.length > 0) throw new ToolOverridesError(rejected.map(words).join('\n'))
  if (overrides.size === 0) throw new ToolOverridesError(`${basename(path)}: it names no server`)
  return overrides
}

function words({ file, line, column, pointer, code, reason }: Rejection): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return `${place}${pointer === undefined || pointer === '' ? '' : ` ${pointer}`} ${code}: ${reason}`
}
