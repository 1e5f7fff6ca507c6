import { Database } from '@throughline/graph/store/driver.ts'
import type { Logger } from 'pino'
import type { Environment } from './environment.ts'
import { ApiServer } from './http/api-server.ts'
import { LongQuestions } from './questions/worker/long-questions.ts'
import { HeldRevisions } from './revisions/held-revisions.ts'
import { RevisionWatch } from './revisions/revision-watch.ts'
import { StoredRevisions } from './revisions/stored-revisions.ts'
import { StoredRulings } from './rulings/stored-rulings.ts'
import { TemporalSchedules } from './schedules/temporal-schedules.ts'
import { StoredQueries } from './stored-queries.ts'
import { StoredScenarios } from './stored-scenarios.ts'
import { StoredSyncs } from './syncs/stored-syncs.ts'
import { SyncFeed } from './syncs/sync-feed.ts'
import { WorkflowProgressReader } from './syncs/workflow-progress.ts'

/** How long to go on asking a database that does not answer: clients wait meanwhile. */
const retryMs = 1_500
/** Longest run of one query. */
const timeoutMs = 20_000

/** The API, running. */
export interface Api extends AsyncDisposable {
  /** `http://127.0.0.1:4000` */
  readonly address: string
}

/**
 * Starts the API and loads the current revision. A database that does not answer is waited for: until then the API is live, but not
 * ready.
 */
export async function startApi(environment: Environment, log: Logger): Promise<Api> {
  const db = new Database({ ...environment.neo4j, retryMs, timeoutMs })
  const progress = new WorkflowProgressReader(environment.temporal)
  const schedules = new TemporalSchedules(environment.temporal)
  const syncs = new StoredSyncs(db, progress)
  const stored = new StoredRevisions(db)
  const revisions = new HeldRevisions(stored)
  const long = new LongQuestions((number) => stored.packed(number))
  const warn = (what: string) => (error: unknown) => log.warn({ err: error }, what)
  const watch = new RevisionWatch(revisions, warn('no look at the current revision'))
  const syncFeed = new SyncFeed(syncs, warn('no look at running syncs'))
  const { introspection, allowedHosts, webDist } = environment
  const server = new ApiServer({
    context: {
      revisions,
      syncs,
      syncFeed,
      scenarios: new StoredScenarios(db),
      schedules,
      long,
      runs: (number) => stored.runs(number),
      rulings: new StoredRulings(db, environment.temporal),
      queries: new StoredQueries(db, log, environment.cypherConsole),
    },
    log,
    introspection,
    allowedHosts,
    webDist,
    readiness: () => watch.readiness,
  })
  const port = await server.listen(environment.port, environment.host)
  const watching = watch.run()
  return {
    address: `http://${hostInAddress(environment.host)}:${port}`,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      watch.stop()
      await watching
      await long[Symbol.asyncDispose]()
      await progress[Symbol.asyncDispose]()
      await schedules[Symbol.asyncDispose]()
      await db[Symbol.asyncDispose]()
    },
  }
}

/** How this machine reaches what listens on a host: on every address it does so on its own. */
function hostInAddress(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
