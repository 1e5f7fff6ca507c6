import { executeChild, uuid4 } from '@temporalio/workflow'
import { type SyncResult, syncWorkflowId } from '../contract.ts'
import { type SourcePlan, syncInputOf } from '../source-plan.ts'
import { store, work } from './activity-proxies.ts'
import { syncSource } from './sync-source.ts'

/**
 * One turn of a source's schedule: a sync as any other, which takes its turn with them. Of a watched source it keeps what the files were
 * like before they were read, so that whatever changes from then on is a change.
 */
export async function scheduledSync(plan: SourcePlan): Promise<SyncResult> {
  const { source, paths, cwd, maxAgeMs = null, watch } = plan
  await store.openSource({ source, maxAgeMs })
  const seen = watch ? await work.lookAtFiles({ source, paths, cwd }) : undefined
  const syncId = uuid4()
  const result = await executeChild(syncSource, {
    workflowId: syncWorkflowId(syncId),
    args: [syncInputOf(plan, syncId)],
  })
  if (seen !== undefined) await store.keepFilesSeen({ source, ...seen })
  return result
}
