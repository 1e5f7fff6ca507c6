import type { PublishResult } from '../contract.ts'
import { work } from './activity-proxies.ts'

/**
 * Makes the state of the facts a revision. One activity, since its parts hand each other an estate in memory and the whole is idempotent:
 * readers see the old revision until its last step moves the pointer, and after a crash it is simply run again.
 */
export function publishRevision(): Promise<PublishResult> {
  return work.publishRevision()
}
