import type { Client } from '@temporalio/client'
import { ESTATE_WORKFLOW_ID, names, TASK_QUEUE } from '../contract.ts'

/** Has the coordinator publish when its turn comes. @param who for the history of the coordinator; nobody waits for the answer */
export async function requestPublish(client: Client, who: string): Promise<void> {
  await client.workflow.signalWithStart(names.coordinateEstate, {
    taskQueue: TASK_QUEUE,
    workflowId: ESTATE_WORKFLOW_ID,
    args: [],
    signal: names.release,
    signalArgs: [{ holder: who, publish: true }],
  })
}
