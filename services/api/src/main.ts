import { pino } from 'pino'
import { readEnvironment } from './environment.ts'
import { startApi } from './start-api.ts'

// The address goes to standard output, for whoever started it; all else to standard error.
const log = pino({ name: 'api' }, pino.destination({ fd: 2, sync: true }))
const api = await startApi(readEnvironment(), log)
process.stdout.write(`ready api ${api.address}\n`)

let isStopping = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (isStopping) return
    isStopping = true
    log.info('stopping')
    api[Symbol.asyncDispose]().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop cleanly')
        process.exit(1)
      },
    )
  })
}
