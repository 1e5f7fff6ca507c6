// Runs on Node 20 with nothing installed, so it may import nothing but Node's own modules. It makes sure that the
// locked dependencies are installed, then runs the command on the Node 24 that came with them.
//
//   node services/runtime/bootstrap.mjs start|test [argument…]     this folder's entry of that name
//   node services/runtime/bootstrap.mjs <command> [argument…]      the command line's command
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const modules = join(root, 'node_modules')
const installedMark = join(modules, '.throughline-lock')
const oldestNode = [24, 15]
const entries = {
  start: 'services/runtime/src/start.ts',
  test: 'services/runtime/src/run-tests.ts',
  bench: 'test/bench/main.ts',
}
const commandLine = 'services/cli/src/main.ts'

const [command, ...rest] = process.argv.slice(2)
const entry = entries[command] ?? commandLine
const args = entry === commandLine && command !== undefined ? [command, ...rest] : rest

await install()
process.exitCode = await run(findNode(), [join(root, entry), ...args], { cwd: process.cwd() })

async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(installedMark) && readFileSync(installedMark, 'utf8').trim() === lock) return

  const began = Date.now()
  const say = (text) => process.stderr.write(`${text}\n`)
  say('Installing the locked dependencies (no install script runs) …')
  const timer = setInterval(() => say(`  still installing, ${Math.round((Date.now() - began) / 1000)} s`), 10_000)
  const npmArgs = ['ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund']
  const npmScript = process.env['npm_execpath']
  const isNpm = npmScript !== undefined && /npm-cli\.c?js$/.test(npmScript)
  const code = isNpm
    ? await run(process.execPath, [npmScript, ...npmArgs], { cwd: root, quiet: true })
    : await run('npm', npmArgs, { cwd: root, quiet: true })
  clearInterval(timer)
  if (code !== 0) {
    say('npm ci failed. Check the network and the package registry that npm uses here (npm config get registry).')
    process.exit(code)
  }
  mkdirSync(modules, { recursive: true })
  writeFileSync(installedMark, `${lock}\n`)
  say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`)
}

function findNode() {
  const installed = join(modules, '.bin/node')
  if (existsSync(installed)) return installed
  const [major, minor] = process.versions.node.split('.').map(Number)
  const isNewEnough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
  if (isNewEnough) return process.execPath
  process.stderr.write(
    `Throughline needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}, and no Node binary was ` +
      `installed for ${process.platform}-${process.arch}.\nInstall a newer Node (https://nodejs.org) and try again.\n`,
  )
  process.exit(1)
}

/** Runs a program to its end, its streams being ours; resolves to its exit code. */
function run(program, programArgs, { cwd, quiet = false }) {
  return new Promise((done) => {
    const child = spawn(program, programArgs, {
      cwd,
      // The output of npm goes to stderr: stdout belongs to the command, which may print JSON.
      stdio: quiet ? ['ignore', 2, 2] : 'inherit',
      env: { ...process.env, PATH: `${join(modules, '.bin')}${delimiter}${process.env['PATH'] ?? ''}` },
    })
    // A terminal's Ctrl-C reaches the child by itself; a signal sent to this process alone does not.
    const forward = (signal) => child.kill(signal)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward)
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`)
      done(1)
    })
    child.on('exit', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, forward)
      done(code ?? { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal] ?? 1)
    })
  })
}
