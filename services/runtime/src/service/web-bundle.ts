import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finding } from '../finding.ts'
import { repositoryRoot } from '../layout.ts'
import { lastLines, runCommand } from '../machine/run-command.ts'
import { type OnProgress, reportElapsed } from '../progress.ts'
import { RuntimeError } from '../runtime-error.ts'

const web = join(repositoryRoot, 'web')
const sources = ['src/**/*.*', 'public/**/*.*', 'index.html', 'package.json', 'vite.config.ts', 'tsconfig.json']

/**
 * Builds the explorer where it was not built yet or from other sources than those that lie there.
 *
 * @returns the folder of the bundle
 * @throws RuntimeError with the build's output where it fails
 */
export async function buildWebBundle(
  variables: Readonly<Record<string, string | undefined>>,
  onProgress: OnProgress,
): Promise<string> {
  const dist = join(web, 'dist')
  const mark = join(dist, '.built-from')
  const digest = digestOfSources()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return dist

  const step = 'Building the explorer'
  const { elapsed, stop } = reportElapsed(onProgress, step)
  const vite = join(repositoryRoot, 'node_modules/vite/bin/vite.js')
  const { code, output } = await runCommand(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: web,
    variables,
  })
  stop()
  if (code !== 0) throw new RuntimeError(finding.buildFailed(lastLines(output, 30)))
  writeFileSync(mark, digest)
  onProgress({ step, detail: elapsed(), done: true })
  return dist
}

function digestOfSources(): string {
  const hash = createHash('sha256')
  const files = sources.flatMap((pattern) => globSync(pattern, { cwd: web })).toSorted()
  for (const file of [...files, '../package-lock.json']) hash.update(file).update(readFileSync(join(web, file)))
  return hash.digest('hex')
}
