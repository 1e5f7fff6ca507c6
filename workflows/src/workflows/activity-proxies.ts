import { proxyActivities } from '@temporalio/workflow'
import type { Activities } from '../activities/activities.ts'

const retry = { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds' } as const

/** Short calls of the store: retried for as long as the database may need to come back. */
export const store = proxyActivities<Activities>({ startToCloseTimeout: '2 minutes', retry })

/** Long work that heartbeats: a killed worker is noticed within the heartbeat timeout, and the work is taken up again. */
export const work = proxyActivities<Activities>({
  startToCloseTimeout: '6 hours',
  heartbeatTimeout: '20 seconds',
  retry: { ...retry, nonRetryableErrorTypes: ['InputError'] },
})
