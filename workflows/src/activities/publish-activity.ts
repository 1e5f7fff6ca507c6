import type { Revision } from '@throughline/graph/derive/revision.ts'
import { publish } from '@throughline/graph/store/publish/publish.ts'
import type { PublishResult } from '../contract.ts'
import type { WorkerContext } from './worker-context.ts'

/** A publish gives a sign of life this often: deriving a large estate is one call of many seconds. */
const BEAT_MS = 5_000

/**
 * The activity that publishes: joins, derives, stores, moves the pointer. Run again after a crash it yields what an undisturbed run would.
 * The worker keeps the revision that it published last, so that the next one need not read it.
 */
export function publishActivity(
  { db, keepRevisions }: WorkerContext,
  beat: (where: string) => void,
  cancelled: () => AbortSignal,
): () => Promise<PublishResult> {
  let last: Revision | undefined
  return async () => {
    let phase = 'join'
    const signal = cancelled()
    // What is cancelled ends between two writes; a sign of life would throw where nobody catches it.
    const beating = setInterval(() => signal.aborted || beat(phase), BEAT_MS)
    try {
      const published = await publish(db, {
        asOf: new Date().toISOString(),
        signal,
        onProgress: (next) => {
          phase = next
        },
        ...(last === undefined ? {} : { previous: last }),
        ...(keepRevisions === undefined ? {} : { keep: keepRevisions }),
      })
      last = published.current
      return { revision: published.revision, changed: published.changed }
    } finally {
      clearInterval(beating)
    }
  }
}
