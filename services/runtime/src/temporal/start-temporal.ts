import type { Environment } from '../environment.ts'
import { obtainTemporal } from '../fetch/temporal-program.ts'
import { finding } from '../finding.ts'
import type { DataLayout } from '../layout.ts'
import { choosePort } from '../machine/free-port.ts'
import { isTemporalServing } from '../probes/grpc-health.ts'
import { parseHostPort, probeTcp } from '../probes/tcp.ts'
import { isRunning, readRunRecord } from '../processes/run-record.ts'
import { startProcess } from '../processes/start-process.ts'
import { stopProcess } from '../processes/stop-process.ts'
import type { OnProgress } from '../progress.ts'
import { RuntimeError } from '../runtime-error.ts'

export const temporalProcess = 'temporal'
const timeoutMs = 60_000

/** A Temporal server that answers. */
export interface TemporalServer {
  /** `host:port` of its gRPC front end. */
  readonly address: string
  readonly namespace: string
  /** Its web pages; known only of a server on this machine. */
  readonly uiAddress?: string
  /** Whether this call started it, and so should stop it. */
  readonly started: boolean
}

/**
 * Uses the server that TEMPORAL_ADDRESS names, or the local one that still runs, or starts it.
 *
 * @throws RuntimeError with a remedy
 */
export async function startTemporal(
  layout: DataLayout,
  environment: Environment,
  onProgress: OnProgress,
): Promise<TemporalServer> {
  const namespace = environment.temporalNamespace
  if (environment.temporal !== undefined) {
    const { address } = environment.temporal
    const { host, port } = parseHostPort(address)
    const answer = await probeTcp(host, port)
    if (answer === 'answers') return { address, namespace, started: false }
    throw new RuntimeError(finding.serverNotReachable('Temporal', address, 'TEMPORAL_ADDRESS', answer.reason))
  }
  const earlier = readRunRecord(layout, temporalProcess)
  if (earlier !== undefined && isRunning(earlier)) {
    if (await isTemporalServing(earlier.address)) {
      onProgress({ step: 'Already running: Temporal', detail: earlier.address, done: true })
      return { address: earlier.address, namespace, ...ui(earlier.uiAddress), started: false }
    }
    // Hung, or about to end. Two servers must never share one database file.
    await stopProcess(layout, earlier)
  }

  const temporal = await obtainTemporal(environment, onProgress)
  // After a crash the old port comes first: workers that still hold its address find the server again.
  const wanted = earlier === undefined ? [environment.ports.temporal] : [earlier.port, environment.ports.temporal]
  const port = await choosePort('Temporal', wanted, onProgress)
  const uiPort = await choosePort('the web UI of Temporal', [environment.ports.temporalUi], onProgress)
  const address = `127.0.0.1:${port}`
  const uiAddress = `http://127.0.0.1:${uiPort}`
  await startProcess(
    layout,
    {
      name: temporalProcess,
      title: 'Temporal',
      command: temporal,
      // biome-ignore format: options beside their values
      args: [
        'server', 'start-dev',
        '--ip', '127.0.0.1',
        '--port', String(port),
        '--ui-port', String(uiPort),
        '--db-filename', layout.temporalDatabase,
        '--namespace', namespace,
        '--log-level', 'warn',
      ],
      cwd: layout.dataDir,
      variables: environment.variables,
      port,
      address,
      uiAddress,
      isReady: () => isTemporalServing(address),
      timeoutMs,
    },
    onProgress,
  )
  return { address, namespace, uiAddress, started: true }
}

function ui(uiAddress: string | undefined): { uiAddress?: string } {
  return uiAddress === undefined ? {} : { uiAddress }
}
