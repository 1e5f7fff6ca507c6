import { readEnvironment } from '@throughline/runtime/environment.ts'
import { serviceStatus } from '@throughline/runtime/status.ts'
import { CliError } from './cli-error.ts'

/** Where the running service's workflows are reached. @throws CliError where it does not run */
export async function temporalOfService(): Promise<{ readonly address: string; readonly namespace: string }> {
  const { temporal } = await serviceStatus(readEnvironment().dataDir)
  if (temporal === undefined)
    throw new CliError('The service does not run here, and files are read by it. Start it with `npm start`.')
  return temporal
}
