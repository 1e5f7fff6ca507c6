import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const script = fileURLToPath(new URL('write-bundle.ts', import.meta.url))

/**
 * The workflows as one program, bundled in a process of its own: the compiler takes 200 MB, which a worker would hold for as long as it lives.
 * @throws with what the compiler says
 */
export async function bundleWorkflows(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-bundle-'))
  try {
    const file = join(folder, 'workflows.js')
    await promisify(execFile)(process.execPath, [script, file])
    return await readFile(file, 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
