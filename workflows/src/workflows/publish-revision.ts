import { setHandler } from '@temporalio/workflow'
import type { PublishResult } from '../contract.ts'
import { store, work } from './activity-proxies.ts'
import { publishPhaseQuery } from './messages.ts'

/**
 * Makes the state of the facts a revision: prepare (clean up after an unfinished one), build (join, derive, write what changed, snapshot),
 * activate (the pointer moves last), sweep. Readers see the old revision whole until it is activated. Each part may run again.
 */
export async function publishRevision(): Promise<PublishResult> {
  let phase = 'preparing'
  setHandler(publishPhaseQuery, () => phase)
  const { revision } = await store.prepareRevision()
  phase = 'building'
  const built = await work.buildRevision({ revision })
  if (!built.changed) return { revision: built.current, changed: false }
  phase = 'activating'
  await store.activateRevision({ revision })
  phase = 'sweeping'
  await work.sweepRevisions()
  return { revision, changed: true }
}
