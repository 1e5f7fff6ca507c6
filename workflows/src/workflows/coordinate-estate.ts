import {
  condition,
  continueAsNew,
  executeChild,
  getExternalWorkflowHandle,
  isCancellation,
  ParentClosePolicy,
  setHandler,
  type SignalDefinition,
  sleep,
  workflowInfo,
} from '@temporalio/workflow'
import { PUBLISH_WORKFLOW_ID, type PublishResult } from '../contract.ts'
import { store } from './activity-proxies.ts'
import { acquireSignal, grantedSignal, publishedSignal, releaseSignal } from './messages.ts'
import { publishRevision } from './publish-revision.ts'
import { reasonOf } from './reason-of.ts'

/** Who waits, who holds and who wants a publish: what outlives a run of the coordinator. */
export interface Turns {
  readonly waiting: readonly string[]
  readonly holding: readonly string[]
  readonly wanting: readonly string[]
}

/** Requests that come within this time are served by one publish. */
const DEBOUNCE = '1 second'

/** How often to look whether holders still run: one that was terminated cannot release. */
const LOOK_AFTER = '30 seconds'

const EVENTS_PER_RUN = 2_000

/**
 * Lets syncs and publishing take turns: syncs run beside each other, publishing alone. Once a publish is wanted, new syncs wait, so
 * that a steady stream of them cannot put it off.
 */
export async function coordinateEstate(turns: Turns = { waiting: [], holding: [], wanting: [] }): Promise<void> {
  const waiting = [...turns.waiting]
  const holding = new Set(turns.holding)
  const wanting = [...turns.wanting]
  setHandler(acquireSignal, ({ holder }) => {
    if (!holding.has(holder) && !waiting.includes(holder)) waiting.push(holder)
  })
  setHandler(releaseSignal, ({ holder, publish }) => {
    holding.delete(holder)
    if (waiting.includes(holder)) waiting.splice(waiting.indexOf(holder), 1)
    if (publish) wanting.push(holder)
  })
  const mayGrant = (): boolean => waiting.length > 0 && wanting.length === 0
  const mayPublish = (): boolean => wanting.length > 0 && holding.size === 0

  while (workflowInfo().historyLength < EVENTS_PER_RUN) {
    if (holding.size === 0) await condition(() => mayGrant() || mayPublish())
    else if (!(await condition(() => mayGrant() || mayPublish(), LOOK_AFTER))) {
      for (const gone of await store.endedWorkflows({ workflowIds: [...holding] })) holding.delete(gone)
      continue
    }
    if (mayGrant()) {
      const holder = waiting.shift()
      if (holder !== undefined && (await tell(holder, grantedSignal))) holding.add(holder)
      continue
    }
    await sleep(DEBOUNCE)
    if (!mayPublish()) continue
    const served = wanting.splice(0)
    const result = await publish()
    for (const holder of new Set(served)) await tell(holder, publishedSignal, result)
  }
  await continueAsNew<typeof coordinateEstate>({ waiting, holding: [...holding], wanting })
}

/** Publishes; a failure is an answer to those who wait for it, not the end of the coordinator. */
async function publish(): Promise<PublishResult> {
  try {
    return await executeChild(publishRevision, {
      workflowId: PUBLISH_WORKFLOW_ID,
      parentClosePolicy: ParentClosePolicy.REQUEST_CANCEL,
    })
  } catch (error) {
    if (isCancellation(error)) throw error
    return { revision: null, changed: false, failure: reasonOf(error) }
  }
}

/** Signals a workflow; false if it is over. */
async function tell<A extends unknown[]>(
  workflowId: string,
  signal: SignalDefinition<A>,
  ...args: A
): Promise<boolean> {
  try {
    await getExternalWorkflowHandle(workflowId).signal(signal, ...args)
    return true
  } catch (error) {
    if (isCancellation(error)) throw error
    return false
  }
}
