import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

/** A checkout of which only the bootstrap is real: it has no dependencies, and its commands print what they get. */
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'throughline-bootstrap-'))
  const write = (file: string, text: string) => {
    mkdirSync(join(root, file, '..'), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const project = { name: 'example', version: '1.0.0' }
  write('package.json', JSON.stringify(project))
  write('package-lock.json', JSON.stringify({ ...project, lockfileVersion: 3, packages: { '': project } }))
  write('services/runtime/src/start.ts', 'console.log("start", process.argv.slice(2)); process.exitCode = 7')
  write('services/cli/src/main.ts', 'console.log("command line", process.argv.slice(2))')
  copyFileSync(join(import.meta.dirname, '../bootstrap.mjs'), join(root, 'services/runtime/bootstrap.mjs'))
})

afterEach(() => rmSync(root, { recursive: true }))

function bootstrap(...args: readonly string[]) {
  const { variables } = readEnvironment()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'services/runtime/bootstrap.mjs'), ...args],
    { encoding: 'utf8', env: { ...variables } },
  )
  return { status, stdout, installed: stderr.includes('Installed in') }
}

test('installs what the lock file says, once, and again when it has changed', () => {
  const first = bootstrap('start')
  const second = bootstrap('start')
  const lock = { name: 'example', version: '1.0.1', lockfileVersion: 3, packages: { '': { name: 'example' } } }
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock))
  const third = bootstrap('start')

  expect([first.installed, second.installed, third.installed]).toEqual([true, false, true])
})

test('passes on the arguments and the exit code, and keeps stdout for the command', () => {
  const { status, stdout } = bootstrap('start', '--detach')

  expect(stdout).toBe("start [ '--detach' ]\n")
  expect(status).toBe(7)
})

test('any other word is a command of the command line', () => {
  expect(bootstrap('paths', '--json').stdout).toBe("command line [ 'paths', '--json' ]\n")
})
