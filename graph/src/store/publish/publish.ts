import { compareDerived, type Difference } from '../../derive/compare-derived.ts'
import { cypherRunner } from '../../derive/cypher/cypher-runner.ts'
import type { Derived } from '../../derive/derived.ts'
import { deriveDifference } from '../../derive/difference.ts'
import { compareFacts } from '../../derive/fact-changes.ts'
import type { Revision } from '../../derive/revision.ts'
import { emptyEstate } from '../../facts/advance-facts.ts'
import type { Estate } from '../../facts/estate.ts'
import { cypherSession } from '../cypher-session.ts'
import type { Database } from '../driver.ts'
import { compareStored } from '../facts/compare-stored.ts'
import { writeFacts } from '../facts/write-facts.ts'
import { dropChunks } from '../queries/drop-chunks.ts'
import { movePointer } from '../queries/move-pointer.ts'
import { storeSnapshot } from '../snapshot/store-snapshot.ts'
import { endAllSteps, resetCapabilities, resetSteps } from '../steps/reset-steps.ts'
import { writeSteps } from '../steps/write-steps.ts'
import { readGaps } from '../syncs/gaps.ts'
import { PublishAttempt, PublishSupersededError } from './attempt.ts'
import { cleanClaims, markAsWaiting } from './clean-claims.ts'
import { countRevision } from './count-revision.ts'
import { declarationsHash } from './declarations-hash.ts'
import { joinClaims } from './join-claims.ts'
import { previousRevision } from './previous-revision.ts'
import type { RevisionCounts } from './revision-row.ts'
import { saysTheSame, storedChanges } from './stored-changes.ts'
import { sweepRevisions } from './sweep-revisions.ts'

/** The phases of a publish, in order. Each can be cut short anywhere: the publish is simply run again. */
export const publishPhases = ['join', 'facts', 'derive', 'steps', 'snapshot', 'activate', 'clean', 'sweep'] as const
export type PublishPhase = (typeof publishPhases)[number]

export interface PublishOptions {
  /** ISO 8601; expiry is judged against it. */
  readonly asOf: string
  /** The current revision, where it is in memory; else it is read. */
  readonly previous?: Revision
  /** How many revisions to keep at least. Default 20. */
  readonly keep?: number
  /** True: join and derive from scratch and compare all that is stored, as after a publish that was cut short. */
  readonly everything?: boolean
  /** Aborts between two writes. */
  readonly signal?: AbortSignal
  /** Told as a phase begins, and as it goes on: how many of its items are done. */
  readonly onProgress?: (phase: PublishPhase, done: number) => void
}

export interface Published {
  /** The current revision: the new one, or the one before where nothing changed. */
  readonly revision: number
  readonly changed: boolean
  readonly counts: RevisionCounts
  /** To be handed to the next publish. */
  readonly current: Revision
}

/**
 * Makes a new revision of what the syncs have written: joins their claims, stores the facts, derives, stores steps and
 * snapshot, then moves the pointer. Readers see the revision before until then. Run again after a crash at any place, it
 * yields what an undisturbed run would.
 */
export async function publish(db: Database, options: PublishOptions): Promise<Published> {
  const progress = options.onProgress ?? (() => {})
  const attempt = await PublishAttempt.begin(db, options.signal)
  const revision = attempt.next
  progress('join', 0)
  if (attempt.unfinished) {
    await resetSteps(db, revision)
    await db.write(dropChunks, { first: 0, last: attempt.current })
  }
  const { previous, sameDeclarations } = await previousRevision(db, attempt.current, options.previous)
  const before = previous?.derived ?? null
  const everything = options.everything === true || attempt.unfinished || before === null || !sameDeclarations
  const gaps = await readGaps(db, options.asOf)
  const joined = await joinClaims(db, before?.estate ?? null, { asOf: options.asOf, gaps, everything })
  const { estate } = joined
  const changes = storedChanges(before?.estate ?? emptyEstate, estate)
  if (previous !== null && !everything && saysTheSame(previous.derived.estate, estate, changes)) {
    await cleanClaims(db, joined)
    return { revision: attempt.current, changed: false, counts: countRevision(previous.derived), current: previous }
  }

  const onBatch = (phase: PublishPhase): ((count: number) => Promise<void>) => {
    let done = 0
    progress(phase, 0)
    return async (count) => {
      progress(phase, (done += count))
      await attempt.check()
    }
  }
  await attempt.mark()
  await writeFacts(db, everything ? await compareStored(db, estate) : changes, onBatch('facts'))
  await markAsWaiting(db, joined.waiting)

  const derived = onBatch('derive')
  const difference = everything
    ? await deriveEverything(db, before, estate, revision)
    : await deriveDifference(before, estate, runnerOn(db, estate, revision))
  await derived(difference.derived.steps.count)

  const wroteSteps = onBatch('steps')
  if (before === null && attempt.current > 0) await endAllSteps(db, revision)
  await writeSteps(db, revision, before, difference, wroteSteps)

  await onBatch('snapshot')(0)
  const snapshot = await storeSnapshot(db, revision, before, difference)

  progress('activate', 0)
  const publishedAt = new Date().toISOString()
  const counts = countRevision(difference.derived)
  const row = { revision, asOf: estate.asOf, publishedAt, declarations: declarationsHash(), ...snapshot, counts }
  const moved = await db.write(movePointer, { attempt: attempt.id, ...row })
  if (moved.length === 0) throw new PublishSupersededError()

  progress('clean', 0)
  await cleanClaims(db, joined)
  progress('sweep', 0)
  await sweepRevisions(db, revision, options.keep ?? 20)
  const current = { number: revision, publishedAt, derived: difference.derived }
  return { revision, changed: true, counts, current }
}

/** Derives from scratch, trusting nothing that is stored. */
async function deriveEverything(
  db: Database,
  before: Derived | null,
  estate: Estate,
  revision: number,
): Promise<Difference> {
  await resetCapabilities(db)
  const { derived } = await deriveDifference(null, estate, runnerOn(db, estate, revision))
  return compareDerived(before, derived, before === null ? null : compareFacts(before.estate, estate))
}

function runnerOn(db: Database, { asOf }: Estate, revision: number): Parameters<typeof deriveDifference>[2] {
  return (facts) => cypherRunner(cypherSession(db), facts, { asOf, revision })
}
