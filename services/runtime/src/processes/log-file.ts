import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataLayout } from '../layout.ts'

export function logFile(layout: DataLayout, name: string): string {
  return join(layout.logsDir, `${name}.log`)
}

/** Empties the log, so that its text is the new process's alone, and opens it for appending. */
export function openFreshLog(layout: DataLayout, name: string): number {
  mkdirSync(layout.logsDir, { recursive: true })
  closeSync(openSync(logFile(layout, name), 'w'))
  return openSync(logFile(layout, name), 'a')
}

/** What was logged since the process started; empty where nothing was. */
export function readLog(layout: DataLayout, name: string): string {
  try {
    return readFileSync(logFile(layout, name), 'utf8')
  } catch {
    return ''
  }
}
