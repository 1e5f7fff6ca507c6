import { readWorkerEnvironment } from './environment.ts'
import { createWorker } from './worker.ts'

const environment = readWorkerEnvironment()
await using running = await createWorker(environment)
const done = running.worker.run()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => running.worker.shutdown())
process.stdout.write(`ready worker ${environment.temporal.address}\n`)
await done
