import { ApplicationFailure, Context } from '@temporalio/activity'
import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client'
import { sweepSource } from '@throughline/graph/store/claims/sweep.ts'
import { keepFilesSeen } from '@throughline/graph/store/queries/keep-files-seen.ts'
import { openSource } from '@throughline/graph/store/queries/open-source.ts'
import { finishSync, startSync } from '@throughline/graph/store/syncs/record-sync.ts'
import { ESTATE_WORKFLOW_ID, names, TASK_QUEUE } from '../contract.ts'
import type { Activities } from './activities.ts'
import { applyWord } from './apply-word.ts'
import { ingestUnit } from './ingest-unit.ts'
import { unitsOf } from './list-units.ts'
import { lookAtFiles } from './look-at-files.ts'
import { isPassing } from './passing-errors.ts'
import { publishActivity } from './publish-activity.ts'
import type { WorkerContext } from './worker-context.ts'

/** The activities of a worker. What may pass by itself (no database, no Temporal) is retried; a mistake of ours ends the workflow with its message. */
export function makeActivities(context: WorkerContext): Activities {
  const { db, temporal } = context
  const activities: Activities = {
    async openSource(source) {
      await db.write(openSource, source)
    },
    lookAtFiles: (request) => lookAtFiles(context, request, beat),
    async keepFilesSeen(seen) {
      await db.write(keepFilesSeen, seen)
    },
    startSync: ({ input: { syncId, title, source } }) =>
      startSync(db, { id: syncId, title, startedAt: startedAt(), ...(source === undefined ? {} : { source }) }),
    async listUnits({ input, offset, limit }) {
      const units = await unitsOf(input, () => beat('listing'))
      const files = units.reduce((sum, unit) => sum + unit.files.length, 0)
      return { units: units.slice(offset, offset + limit), total: units.length, files }
    },
    ingestUnit: (request) =>
      request.input.word === undefined
        ? ingestUnit(context, request, beat)
        : applyWord(db, request.input.syncId, request.input.word),
    async sweepSources({ syncId, sources }) {
      let retired = 0
      for (const source of sources) {
        retired += await sweepSource(db, { source, sync: syncId })
        beat(source)
      }
      return { retired }
    },
    finishSync: ({ syncId, ...end }) => finishSync(db, { id: syncId, finishedAt: new Date().toISOString(), ...end }),
    async ensureCoordinator() {
      try {
        await temporal.workflow.start(names.coordinateEstate, {
          taskQueue: TASK_QUEUE,
          workflowId: ESTATE_WORKFLOW_ID,
          args: [],
        })
      } catch (error) {
        if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
      }
    },
    async endedWorkflows({ workflowIds }) {
      const ended: string[] = []
      for (const workflowId of workflowIds) if (!(await isRunning(context, workflowId))) ended.push(workflowId)
      return ended
    },
    publishRevision: publishActivity(context, beat, () => Context.current().cancellationSignal),
  }
  return guarded(activities)
}

/** A sign of life, and the point where a cancelled activity ends. */
function beat(where: string): void {
  const { heartbeat, cancellationSignal } = Context.current()
  heartbeat(where)
  cancellationSignal.throwIfAborted()
}

/** When the activity was first scheduled: the same in every attempt. */
function startedAt(): string {
  return new Date(Context.current().info.scheduledTimestampMs).toISOString()
}

async function isRunning({ temporal }: WorkerContext, workflowId: string): Promise<boolean> {
  try {
    const { status } = await temporal.workflow.getHandle(workflowId).describe()
    return status.name === 'RUNNING'
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false
    throw error
  }
}

function guarded(activities: Activities): Activities {
  const entries = Object.entries(activities).map(([name, run]: [string, (...args: never[]) => Promise<unknown>]) => [
    name,
    async (...args: never[]) => {
      try {
        return await run(...args)
      } catch (error) {
        if (Context.current().cancellationSignal.aborted || isPassing(error)) throw error
        throw ApplicationFailure.create({
          message: error instanceof Error ? error.message : String(error),
          nonRetryable: true,
          ...(error instanceof Error ? { cause: error } : {}),
        })
      }
    },
  ])
  return Object.fromEntries(entries) as Activities
}
