import { readEnvironment } from './environment.ts'
import { dataLayout } from './layout.ts'
import { keeper, type PartName, parts } from './parts.ts'
import { isTemporalServing } from './probes/grpc-health.ts'
import { parseHostPort, probeTcp } from './probes/tcp.ts'
import { logFile } from './processes/log-file.ts'
import { isRunning, readRunRecord } from './processes/run-record.ts'

export interface PartStatus {
  readonly name: PartName
  readonly title: string
  /** `external`: another's server, which the environment names. `not-answering`: its process runs, but it does not answer. */
  readonly state: 'running' | 'not-answering' | 'stopped' | 'external'
  readonly address?: string
  readonly uiAddress?: string
  readonly pid?: number
  readonly logFile?: string
}

export interface ServiceStatus {
  readonly dataDir: string
  /** Whether every part runs, so that questions are answered. */
  readonly running: boolean
  readonly parts: readonly PartStatus[]
  /** The process that watches the parts and stops them; absent where none does. */
  readonly keeperPid?: number
  /** `http://127.0.0.1:<port>` of the explorer and the API, where they run. */
  readonly apiAddress?: string
  /** Where commands reach the workflows, where Temporal runs. */
  readonly temporal?: { readonly address: string; readonly namespace: string }
}

/** What runs in this data directory, each part asked whether it answers. */
export async function serviceStatus(dataDir: string, environment = readEnvironment()): Promise<ServiceStatus> {
  const layout = dataLayout(dataDir)
  const external = new Map<PartName, string>()
  if (environment.neo4j !== undefined) external.set('neo4j', environment.neo4j.uri)
  if (environment.temporal !== undefined) external.set('temporal', environment.temporal.address)

  const statuses = await Promise.all(
    parts.map(async ({ name, title }): Promise<PartStatus> => {
      const record = readRunRecord(layout, name)
      if (record === undefined || !isRunning(record)) {
        const address = external.get(name)
        return address === undefined ? { name, title, state: 'stopped' } : { name, title, state: 'external', address }
      }
      const { address, uiAddress, pid } = record
      return {
        name,
        title,
        state: (await answers(name, address)) ? 'running' : 'not-answering',
        address,
        ...(uiAddress && { uiAddress }),
        pid,
        logFile: logFile(layout, name),
      }
    }),
  )
  const addressOf = (name: PartName) => statuses.find((part) => part.name === name)?.address
  const keeperRecord = readRunRecord(layout, keeper)
  const [apiAddress, temporalAddress] = [addressOf('api'), addressOf('temporal')]
  return {
    dataDir,
    running: statuses.every(({ state }) => state === 'running' || state === 'external'),
    parts: statuses,
    ...(keeperRecord && isRunning(keeperRecord) && { keeperPid: keeperRecord.pid }),
    ...(apiAddress && { apiAddress }),
    ...(temporalAddress && { temporal: { address: temporalAddress, namespace: environment.temporalNamespace } }),
  }
}

async function answers(name: PartName, address: string): Promise<boolean> {
  if (name === 'worker') return true // It listens nowhere: that its process runs is all that can be seen from here.
  if (name === 'temporal') return isTemporalServing(address)
  const { host, port } = parseHostPort(new URL(address).host)
  return (await probeTcp(host, port)) === 'answers'
}
