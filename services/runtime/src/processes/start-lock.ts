import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { finding } from '../finding.ts'
import type { DataLayout } from '../layout.ts'
import { RuntimeError } from '../runtime-error.ts'
import { processStartTime } from './process-identity.ts'
import { isRunning } from './run-record.ts'

const holder = z.object({ pid: z.int(), startTime: z.string() })

/**
 * Keeps two starts from working in one data directory at once. A lock whose owner died is taken over.
 *
 * @throws RuntimeError where another start is at work
 */
export function takeStartLock(layout: DataLayout): Disposable {
  mkdirSync(layout.runDir, { recursive: true })
  const file = join(layout.runDir, 'start.lock')
  const own = JSON.stringify({ pid: process.pid, startTime: processStartTime(process.pid) })
  try {
    writeFileSync(file, own, { flag: 'wx' })
  } catch {
    const other = readHolder(file)
    if (other !== undefined && isRunning(other)) {
      throw new RuntimeError(finding.startingElsewhere(layout.dataDir, other.pid))
    }
    writeFileSync(file, own)
  }
  return { [Symbol.dispose]: () => rmSync(file, { force: true }) }
}

function readHolder(file: string): z.infer<typeof holder> | undefined {
  try {
    return holder.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
