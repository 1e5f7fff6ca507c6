import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopService } from '@throughline/runtime/down.ts'
import { readEnvironment } from '@throughline/runtime/environment.ts'
import { dataLayout, repositoryRoot } from '@throughline/runtime/layout.ts'
import { anyFreePort } from '@throughline/runtime/machine/free-port.ts'
import { readRunRecord } from '@throughline/runtime/processes/run-record.ts'
import { type Servers, startServers } from '@throughline/runtime/servers.ts'

/** Servers and a worker of one test alone, to be killed: everything they keep lies in one folder. */
export class OwnService implements AsyncDisposable {
  readonly folder: string
  readonly dataDir: string
  private readonly environment: ReturnType<typeof readEnvironment>
  private servers: Servers
  private readonly children = new Map<string, ChildProcess>()

  private constructor(folder: string, environment: ReturnType<typeof readEnvironment>, servers: Servers) {
    this.folder = folder
    this.dataDir = join(folder, 'data')
    this.environment = environment
    this.servers = servers
  }

  /** @param neo4jMemory for estates that are larger than a test's */
  static async start(neo4jMemory = { heapInitial: '256m', heapMax: '768m', pageCache: '128m' }): Promise<OwnService> {
    const folder = await mkdtemp(join(tmpdir(), 'throughline-own-'))
    const ports = {
      api: await anyFreePort(),
      neo4j: await anyFreePort(),
      temporal: await anyFreePort(),
      temporalUi: await anyFreePort(),
    }
    const { neo4j: _, temporal: __, ...environment } = readEnvironment()
    const own = { ...environment, ports, neo4jMemory }
    await mkdir(join(folder, 'data'), { recursive: true })
    const servers = await startServers({ dataDir: join(folder, 'data'), onProgress: () => {}, environment: own })
    return new OwnService(folder, own, servers)
  }

  get neo4j(): Servers['neo4j'] {
    return this.servers.neo4j
  }

  get temporal(): Servers['temporal'] {
    return this.servers.temporal
  }

  /** Starts one of our processes and waits until it says that it is ready; returns the address it names. */
  async run(name: 'worker' | 'api'): Promise<string> {
    const entry = { worker: 'workflows/src/worker-main.ts', api: 'services/api/src/main.ts' }[name]
    const child = spawn(process.execPath, [join(repositoryRoot, entry)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: this.environment.path,
        NEO4J_URI: this.neo4j.uri,
        NEO4J_USER: this.neo4j.user,
        NEO4J_PASSWORD: this.neo4j.password,
        TEMPORAL_ADDRESS: this.temporal.address,
        TEMPORAL_NAMESPACE: this.temporal.namespace,
        THROUGHLINE_DATA_DIR: this.dataDir,
        THROUGHLINE_API_PORT: String(this.environment.ports.api),
        THROUGHLINE_WEB_DIST: join(this.folder, 'no-web'),
      },
    })
    this.children.set(name, child)
    const log = createWriteStream(join(this.folder, `${name}.log`), { flags: 'a' })
    child.stderr.pipe(log, { end: false })
    return new Promise((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it was ready`)))
      child.stdout.on('data', (chunk: Buffer) => {
        log.write(chunk)
        const ready = /^ready \S+ (\S+)$/m.exec(chunk.toString())?.[1]
        if (ready !== undefined) resolve(ready)
      })
    })
  }

  /** The process id of one of our processes. */
  pidOf(name: 'worker' | 'api'): number {
    const pid = this.children.get(name)?.pid
    if (pid === undefined) throw new Error(`${name} does not run`)
    return pid
  }

  /** Ends a process as a power cut would. */
  async kill(name: 'worker' | 'api' | 'neo4j' | 'temporal'): Promise<void> {
    const child = this.children.get(name)
    if (child !== undefined) {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
      return
    }
    const record = readRunRecord(dataLayout(this.dataDir), name)
    if (record === undefined) throw new Error(`${name} does not run`)
    process.kill(record.pid, 'SIGKILL')
  }

  /** Starts the servers again that were killed, on their ports and data. */
  async restartServers(): Promise<void> {
    this.servers = await startServers({ dataDir: this.dataDir, onProgress: () => {}, environment: this.environment })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const child of this.children.values()) {
      if (child.exitCode !== null || child.signalCode !== null) continue
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
    // By what is recorded: servers that were killed and started again belong to a later start than the first.
    await stopService(this.dataDir)
    await rm(this.folder, { recursive: true, force: true })
  }
}
