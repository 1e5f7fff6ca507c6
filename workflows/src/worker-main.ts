import { collectEarly } from './collect-early.ts'
import { readWorkerEnvironment } from './environment.ts'
import { createWorker } from './worker.ts'

collectEarly()
const environment = readWorkerEnvironment()
await using running = await createWorker(environment, (error) => process.stderr.write(`watch: ${String(error)}\n`))
const done = running.run()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => running.stop())
process.stdout.write(`ready worker ${environment.temporal.address}\n`)
await done
