import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DataLayout, dataLayout } from '../layout.ts'
import { processStartTime } from './process-identity.ts'
import { isRunning, listRunRecords, readRunRecord, writeRunRecord } from './run-record.ts'
import { type ProcessToStart, startProcess } from './start-process.ts'
import { stopProcess } from './stop-process.ts'

let layout: DataLayout

beforeEach(() => {
  layout = dataLayout(mkdtempSync(join(tmpdir(), 'throughline-processes-')))
})

afterEach(async () => {
  for (const record of listRunRecords(layout)) await stopProcess(layout, record)
  rmSync(layout.dataDir, { recursive: true })
})

function node(script: string, overrides: Partial<ProcessToStart> = {}): ProcessToStart {
  return {
    name: 'example',
    title: 'the example',
    command: process.execPath,
    args: ['-e', script],
    cwd: layout.dataDir,
    variables: {},
    port: 0,
    address: 'nowhere',
    isReady: async (log) => log.includes('ready'),
    timeoutMs: 10_000,
    ...overrides,
  }
}

const staysReady = 'console.log("ready"); setInterval(() => {}, 1000)'
const silent = () => {}

describe('startProcess', () => {
  test('records a process that runs until it is stopped', async () => {
    const record = await startProcess(layout, node(staysReady), silent)

    expect(readRunRecord(layout, 'example')).toEqual(record)
    expect(isRunning(record)).toBe(true)
    expect(await stopProcess(layout, record)).toBe(true)
    expect(isRunning(record)).toBe(false)
    expect(listRunRecords(layout)).toEqual([])
  })

  test('one that dies while starting is an error with the end of its log, and leaves no record', async () => {
    const starting = startProcess(layout, node('console.error("disk is on fire"); process.exit(3)'), silent)

    await expect(starting).rejects.toThrow(/stopped while starting.*disk is on fire/s)
    expect(listRunRecords(layout)).toEqual([])
  })

  test('one that is never ready is stopped when its time is up', async () => {
    const starting = startProcess(layout, node(staysReady, { isReady: async () => false, timeoutMs: 300 }), silent)

    await expect(starting).rejects.toThrow('was not ready within 0.3 s')
    expect(listRunRecords(layout)).toEqual([])
  })

  test('a program that does not exist is an error that names it', async () => {
    const starting = startProcess(layout, node('', { command: join(layout.dataDir, 'no-such-program') }), silent)

    await expect(starting).rejects.toThrow('no-such-program')
  })
})

test('stopProcess leaves another process alone that was given the recorded pid', async () => {
  const bystander = spawn(process.execPath, ['-e', staysReady])
  const pid = bystander.pid ?? 0
  const stale = { name: 'example', pid, startTime: 'long ago', port: 0, address: 'nowhere' }
  writeRunRecord(layout, stale)

  const stopped = await stopProcess(layout, stale)

  expect(stopped).toBe(false)
  expect(processStartTime(pid)).toBeDefined()
  expect(listRunRecords(layout)).toEqual([])
  bystander.kill()
})
