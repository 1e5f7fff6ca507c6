import type { LongQuestions } from './questions/worker/long-questions.ts'
import type { HeldRevisions } from './revisions/held-revisions.ts'
import type { RevisionSource } from './revisions.ts'
import type { RulingSource } from './rulings.ts'
import type { QueryDesk } from './saved-queries.ts'
import type { ScenarioStore } from './scenarios.ts'
import type { ScheduleKeeper } from './schedules.ts'
import type { SyncFeed } from './syncs/sync-feed.ts'
import type { SyncSource } from './syncs.ts'

/** What resolvers ask. */
export interface Context {
  readonly revisions: HeldRevisions
  readonly syncs: SyncSource
  readonly syncFeed: SyncFeed
  readonly scenarios: ScenarioStore
  readonly schedules: ScheduleKeeper
  readonly long: LongQuestions
  /** All revisions that are kept up to a number, as they are stored. */
  readonly runs: RevisionSource['runs']
  /** Tells that whoever asked has left. */
  readonly signal?: AbortSignal
  readonly rulings: RulingSource
  readonly queries: QueryDesk
}
