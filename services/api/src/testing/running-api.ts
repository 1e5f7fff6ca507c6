import type { Revision } from '@throughline/graph/derive/revision.ts'
import { type Logger, pino } from 'pino'
import { ApiServer } from '../http/api-server.ts'
import { LongQuestions } from '../questions/worker/long-questions.ts'
import { HeldRevisions } from '../revisions/held-revisions.ts'
import { RevisionWatch } from '../revisions/revision-watch.ts'
import { SyncFeed } from '../syncs/sync-feed.ts'
import { KeptQueries } from './kept-queries.ts'
import { KeptRevisions } from './kept-revisions.ts'
import { KeptRulings } from './kept-rulings.ts'
import { KeptScenarios } from './kept-scenarios.ts'
import { KeptSchedules } from './kept-schedules.ts'
import { KeptSyncs } from './kept-syncs.ts'

export interface RunningApiOptions {
  readonly revisions?: readonly Pick<Revision, 'derived'>[]
  readonly introspection?: boolean
  readonly cypherConsole?: boolean
  readonly webDist?: string
  readonly allowedHosts?: readonly string[]
  readonly log?: Logger
  /** Milliseconds that long questions may take. */
  readonly patience?: number
}

/** An answer as a test reads it. */
export interface Answer {
  readonly status: number
  readonly data: unknown
  readonly errors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[]
}

/** The API over HTTP on a free port, as it is in service but for the store behind it. */
export class RunningApi implements AsyncDisposable {
  readonly revisions: KeptRevisions
  readonly syncs: KeptSyncs
  readonly schedules: KeptSchedules
  readonly rulings: KeptRulings
  readonly address: string
  private readonly watch: RevisionWatch
  private readonly server: ApiServer
  private readonly long: LongQuestions

  private constructor(
    revisions: KeptRevisions,
    syncs: KeptSyncs,
    schedules: KeptSchedules,
    rulings: KeptRulings,
    watch: RevisionWatch,
    server: ApiServer,
    long: LongQuestions,
    port: number,
  ) {
    this.revisions = revisions
    this.syncs = syncs
    this.schedules = schedules
    this.rulings = rulings
    this.watch = watch
    this.server = server
    this.long = long
    this.address = `http://127.0.0.1:${port}`
  }

  static async start(options: RunningApiOptions = {}): Promise<RunningApi> {
    const kept = new KeptRevisions()
    const syncs = new KeptSyncs()
    const schedules = new KeptSchedules()
    const rulings = new KeptRulings()
    const revisions = new HeldRevisions(kept)
    const long = new LongQuestions((number) => kept.packed(number), options.patience)
    const log = options.log ?? pino({ level: 'silent' })
    const fail = (error: unknown): never => {
      throw error
    }
    const watch = new RevisionWatch(revisions, fail)
    const server = new ApiServer({
      context: {
        revisions,
        syncs,
        syncFeed: new SyncFeed(syncs, fail),
        scenarios: new KeptScenarios(),
        schedules,
        long,
        runs: (number) => kept.runs(number),
        rulings,
        queries: new KeptQueries(options.cypherConsole ?? true),
      },
      log,
      introspection: options.introspection ?? true,
      allowedHosts: options.allowedHosts ?? [],
      webDist: options.webDist,
      readiness: () => watch.readiness,
    })
    const api = new RunningApi(
      kept,
      syncs,
      schedules,
      rulings,
      watch,
      server,
      long,
      await server.listen(0, '127.0.0.1'),
    )
    for (const revision of options.revisions ?? []) await api.publish(revision)
    return api
  }

  /** Publishes a revision and has the API take it in. */
  async publish(revision: Pick<Revision, 'derived'>): Promise<void> {
    this.revisions.publish(revision)
    await this.watch.look()
    await this.watch.settled()
  }

  /** Asks as the explorer does. */
  async ask(query: string, variables: object = {}): Promise<Answer> {
    return this.send(JSON.stringify({ query, variables }))
  }

  /** Sends a body as it is. */
  async send(body: string): Promise<Answer> {
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    const response = await fetch(`${this.address}/graphql`, { method: 'POST', headers, body })
    const text = await response.text()
    const { data = null, errors = [] } = text.startsWith('{') ? JSON.parse(text) : { errors: [{ message: text }] }
    return { status: response.status, data, errors }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.server[Symbol.asyncDispose]()
    await this.long[Symbol.asyncDispose]()
  }
}
