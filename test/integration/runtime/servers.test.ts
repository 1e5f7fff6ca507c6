import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diagnose } from '@throughline/runtime/doctor.ts'
import { stopService } from '@throughline/runtime/down.ts'
import { type Environment, readEnvironment } from '@throughline/runtime/environment.ts'
import { dataLayout } from '@throughline/runtime/layout.ts'
import { anyFreePort } from '@throughline/runtime/machine/free-port.ts'
import { probeBolt } from '@throughline/runtime/probes/bolt.ts'
import { isTemporalServing } from '@throughline/runtime/probes/grpc-health.ts'
import { listRunRecords, readRunRecord } from '@throughline/runtime/processes/run-record.ts'
import { startServers } from '@throughline/runtime/servers.ts'
import { serviceStatus } from '@throughline/runtime/status.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let dataDir: string
let environment: Environment

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'throughline-runtime-'))
  const own = readEnvironment()
  // A service on this machine, or one that the environment names, must not answer for the servers under test.
  const { neo4j: _neo4j, temporal: _temporal, ...rest } = own
  environment = {
    ...rest,
    dataDir,
    ports: {
      api: await anyFreePort(),
      neo4j: await anyFreePort(),
      temporal: await anyFreePort(),
      temporalUi: await anyFreePort(),
    },
    neo4jMemory: { heapInitial: '256m', heapMax: '512m', pageCache: '64m' },
  }
})

afterAll(async () => {
  await stopService(dataDir)
  await rm(dataDir, { recursive: true })
})

const start = () => startServers({ dataDir, environment, onProgress: () => {} })

describe('the servers of one data directory', () => {
  test('start on the ports asked for, on loopback, with a password of their own', async () => {
    const servers = await start()

    expect(servers.neo4j).toMatchObject({ uri: `bolt://127.0.0.1:${environment.ports.neo4j}`, started: true })
    expect(servers.temporal).toMatchObject({ address: `127.0.0.1:${environment.ports.temporal}`, started: true })
    expect(servers.neo4j.password).toBe((await readFile(join(dataDir, 'neo4j-password'), 'utf8')).trim())
    expect((await stat(join(dataDir, 'neo4j-password'))).mode & 0o777).toBe(0o600)
    expect(await diagnose(environment)).toEqual([])
  })

  test('a second start uses what runs, and stops none of it', async () => {
    const servers = await start()
    await servers.stop()

    expect([servers.neo4j.started, servers.temporal.started]).toEqual([false, false])
    expect(await probeBolt(servers.neo4j)).toBe('welcome')
    const status = await serviceStatus(dataDir, environment)
    expect(status.parts.map(({ name, state }) => [name, state])).toEqual([
      ['neo4j', 'running'],
      ['temporal', 'running'],
      ['worker', 'stopped'],
      ['api', 'stopped'],
    ])
  })

  test('a wrong password is found, and where it is kept', async () => {
    const passwordFile = join(dataDir, 'neo4j-password')
    const right = await readFile(passwordFile, 'utf8')
    await writeFile(passwordFile, 'not the password\n')

    const findings = await diagnose(environment)
    await expect(start()).rejects.toThrow('refuses the password')
    await writeFile(passwordFile, right)

    expect(findings.map(({ code }) => code)).toEqual(['wrong-password'])
    expect(findings[0]?.remedy).toContain(passwordFile)
  })

  test('servers killed without warning come back on the same ports, with the same password', async () => {
    const before = listRunRecords(dataLayout(dataDir))
    for (const { pid } of before) process.kill(pid, 'SIGKILL')

    const servers = await start()

    expect([servers.neo4j.started, servers.temporal.started]).toEqual([true, true])
    expect(await probeBolt(servers.neo4j)).toBe('welcome')
    expect(await isTemporalServing(servers.temporal.address)).toBe(true)
    const ports = (records: typeof before) => records.map(({ name, port }) => [name, port]).toSorted()
    expect(ports(listRunRecords(dataLayout(dataDir)))).toEqual(ports(before))
  })

  test('a server that hangs is found', async () => {
    const neo4j = readRunRecord(dataLayout(dataDir), 'neo4j')
    if (neo4j === undefined) throw new Error('the earlier tests left no Neo4j running')
    process.kill(neo4j.pid, 'SIGSTOP')

    const findings = await diagnose(environment)
    process.kill(neo4j.pid, 'SIGCONT')

    expect(findings.map(({ code }) => code)).toEqual(['server-not-reachable'])
    expect(findings[0]?.what).toContain('no answer within')
  })

  test('down stops both; the data stays, and without its password it is not opened', async () => {
    const stopped = await stopService(dataDir)
    await rm(join(dataDir, 'neo4j-password'))

    expect(stopped).toEqual(['Temporal', 'Neo4j'])
    expect(listRunRecords(dataLayout(dataDir))).toEqual([])
    await expect(start()).rejects.toThrow('its password is gone')
  })
})
