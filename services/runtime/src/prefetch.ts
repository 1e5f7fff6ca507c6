// Fetches and checks all that a start without network needs, and prints where each thing lies: `<name> <path>` a line.
import { readEnvironment } from './environment.ts'
import { obtainJava } from './fetch/java-runtime.ts'
import { obtainNeo4j } from './fetch/neo4j-jars.ts'
import { obtainTemporal } from './fetch/temporal-program.ts'
import { RuntimeError } from './runtime-error.ts'
import { printProgress } from './terminal/print-progress.ts'

try {
  const environment = readEnvironment()
  const onProgress = printProgress(process.stderr)
  const java = await obtainJava(environment, onProgress)
  process.stdout.write(`java ${java}\n`)
  process.stdout.write(`neo4j ${await obtainNeo4j(environment, java, onProgress)}\n`)
  process.stdout.write(`temporal ${await obtainTemporal(environment, onProgress)}\n`)
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
