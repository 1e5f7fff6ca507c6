#!/usr/bin/env node
// Runs on any Node from 20 on with nothing installed, so it may import nothing but Node's own modules. It finds the
// Node 24 that came with the locked dependencies and runs the command line on it.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { delimiter, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const modules = join(root, 'node_modules')
const main = join(import.meta.dirname, 'src/main.ts')
const oldestNode = [24, 15]
/** As everywhere in the command line: it could not answer. */
const couldNotAnswer = 2

if (!existsSync(join(modules, 'commander'))) {
  process.stderr.write(`Throughline's dependencies are not installed. Run this first:\n\n  cd ${root} && npm ci\n\n`)
  process.exit(couldNotAnswer)
}

const [major, minor] = process.versions.node.split('.').map(Number)
const installed = join(modules, '.bin/node')
if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) {
  // Types are stripped and scripts compiled once, not with every command.
  module.enableCompileCache?.()
  await import(main)
} else if (existsSync(installed)) {
  const child = spawn(installed, [import.meta.filename, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${join(modules, '.bin')}${delimiter}${process.env['PATH'] ?? ''}` },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal] ?? couldNotAnswer
  })
} else {
  process.stderr.write(
    `Throughline needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}, and no Node binary was ` +
      `installed for ${process.platform}-${process.arch}.\nInstall a newer Node (https://nodejs.org) and try again.\n`,
  )
  process.exit(couldNotAnswer)
}
