import { join } from 'node:path'
import { dataLayout, repositoryRoot } from '../layout.ts'
import { keeper } from '../parts.ts'
import { startProcess } from '../processes/start-process.ts'
import type { KeepOptions } from './keep-service.ts'

/** A first start fetches everything and syncs the sample. */
const timeoutMs = 30 * 60_000

/**
 * Starts the keeper as a process of its own and tells what it tells until the service is ready.
 *
 * @throws RuntimeError with the end of its log where it does not get ready
 */
export async function startDetached({ environment, sample, say }: KeepOptions): Promise<void> {
  let told = 0
  await startProcess(
    dataLayout(environment.dataDir),
    {
      name: keeper,
      title: 'Throughline',
      command: process.execPath,
      args: [join(repositoryRoot, 'services/runtime/src/start.ts'), ...(sample ? [] : ['--no-sample'])],
      cwd: repositoryRoot,
      variables: { ...environment.variables, THROUGHLINE_DATA_DIR: environment.dataDir },
      port: 0,
      address: '',
      isReady: async (log) => {
        const complete = log.slice(told, log.lastIndexOf('\n') + 1)
        told += complete.length
        const ready = /^ready throughline (\S+)$/m.exec(complete)
        const news = complete.replace(/^(ready throughline|Ctrl-C) .*\n/gm, '').trimEnd()
        if (news !== '') say(news)
        return ready?.[1] === undefined ? false : { address: ready[1] }
      },
      timeoutMs,
    },
    () => {}, // The keeper's own words are passed on instead.
  )
  say('It runs in the background. Stop it with: npm run -s throughline -- down')
}
