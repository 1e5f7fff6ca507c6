import { setTimeout } from 'node:timers/promises'
import { type Client, WorkflowFailedError } from '@temporalio/client'
import {
  names,
  type SyncInput,
  type SyncProgress,
  type SyncResult,
  syncInputSchema,
  syncWorkflowId,
  TASK_QUEUE,
} from '../contract.ts'

/** How often a running sync is asked how far it is. */
const POLL_MS = 500

/** Starts a sync and returns at once; `handle.result()` waits for it. */
export async function startSync(client: Client, input: SyncInput) {
  return client.workflow.start<(input: SyncInput) => Promise<SyncResult>>(names.syncSource, {
    taskQueue: TASK_QUEUE,
    workflowId: syncWorkflowId(input.syncId),
    args: [syncInputSchema.parse(input)],
  })
}

/**
 * Runs a sync to its end, published revision included, and tells how far it is on the way. When `signal` aborts, the sync is cancelled.
 * @throws WorkflowFailedError with the reason when it failed or was cancelled
 */
export async function runSync(
  client: Client,
  input: SyncInput,
  onProgress: (progress: SyncProgress) => void,
  signal?: AbortSignal,
): Promise<SyncResult> {
  const handle = await startSync(client, input)
  const cancel = (): void => void handle.cancel().catch(() => undefined)
  signal?.addEventListener('abort', cancel, { once: true })
  const over = new AbortController()
  const watching = watch(() => handle.query<SyncProgress>(names.progress), onProgress, over.signal)
  try {
    return await handle.result()
  } finally {
    over.abort()
    signal?.removeEventListener('abort', cancel)
    await watching
  }
}

/** The reason in words, from the innermost failure. */
export function failureOf(error: unknown): string {
  if (error instanceof WorkflowFailedError && error.cause !== undefined) return failureOf(error.cause)
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? failureOf(error.cause) : error.message
}

async function watch(
  ask: () => Promise<SyncProgress>,
  onProgress: (progress: SyncProgress) => void,
  over: AbortSignal,
): Promise<void> {
  while (!over.aborted) {
    try {
      onProgress(await ask())
      await setTimeout(POLL_MS, undefined, { signal: over })
    } catch {
      // A worker that is just being restarted cannot answer; the result says how it ended.
      if (!over.aborted) await setTimeout(POLL_MS, undefined, { signal: over }).catch(() => undefined)
    }
  }
}
