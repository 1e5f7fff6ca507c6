import { z } from 'zod'

/** Where the worker takes its tasks from. */
export const TASK_QUEUE = 'throughline'

/** The one workflow that lets syncs and publishing take turns. */
export const ESTATE_WORKFLOW_ID = 'estate'

/** Publishing: one at a time. */
export const PUBLISH_WORKFLOW_ID = 'publish'

/** Units read at the same time: enough to keep the database busy while files are parsed. */
export const PARALLEL_UNITS = 4

/** Units a run takes before it continues as new, so that a history stays short. */
export const UNITS_PER_RUN = 400

const id = z.string().min(1).max(2048)
const words = z.string().min(1).max(2000)
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])

/** What an operator rules in the service: what his list gains and loses. */
export const operatorsWordSchema = z.object({
  /** ISO 8601; when it was said. */
  at: z.iso.datetime({ offset: true }),
  set: z
    .array(z.object({ asset: id, property: z.string().min(1), value, reason: words, author: words.optional() }))
    .default([]),
  remove: z.array(z.object({ asset: id, property: z.string().min(1) })).default([]),
  approve: z
    .array(z.object({ asset: id, owner: words, reason: words, until: z.iso.datetime({ offset: true }).optional() }))
    .default([]),
  withdraw: z.array(id).default([]),
})
export type OperatorsWord = z.infer<typeof operatorsWordSchema>

/** What `sync` asks for. Paths are as the person gave them; `cwd` is where they start. */
export const syncInputSchema = z.object({
  /** One per request; the record of the sync has it. */
  syncId: z.string().min(1),
  /** None where it is the operator who speaks. */
  paths: z.array(z.string()),
  /** Instead of files: a change of the operator's list. */
  word: operatorsWordSchema.optional(),
  cwd: z.string(),
  format: z.string().optional(),
  /** Overrides the name that the files' connector gives the source. */
  source: z.string().optional(),
  /** The operator's file of what tools can do; a relative path starts at `cwd`. */
  toolOverrides: z.string().optional(),
  /** The operator's word that this is all of the source: what it no longer states is retired. */
  complete: z.boolean().default(false),
  /** Host that local configurations were read on. */
  host: z.string(),
  /** What was asked to be read, in words, for the list of syncs. */
  title: z.string(),
})
export type SyncInput = z.infer<typeof syncInputSchema>

/** Files that are read together: mostly one; configurations and tool dumps of one request, since a dump describes servers of the others. */
export const unitSchema = z.object({
  name: z.string(),
  files: z.array(z.object({ path: z.string(), file: z.string() })),
})
export type Unit = z.infer<typeof unitSchema>

/** What became of a unit; details (refused records, places) are in the store under the sync's id. */
export const unitResultSchema = z.object({
  name: z.string(),
  accepted: z.int(),
  refused: z.int(),
  retired: z.int(),
  /** Claims created or changed by it. */
  changed: z.int(),
  /** Sources that stated something in it. */
  sources: z.array(z.string()),
  /** Files of which nothing could be read: what they stated before stays. */
  refusedFiles: z.int(),
  /** What a person should know although nothing was refused. */
  notes: z.array(z.string()).optional(),
})
export type UnitResult = z.infer<typeof unitResultSchema>

export const syncPhases = ['waiting', 'listing', 'ingesting', 'sweeping', 'publishing', 'done'] as const

/** Answer of the query `progress`. */
export interface SyncProgress {
  readonly phase: (typeof syncPhases)[number]
  /** Files, or pages of an API, as the records of the sync count them when it is over. */
  readonly unitsTotal: number
  readonly unitsDone: number
  readonly accepted: number
  readonly refused: number
  readonly retired: number
}

/** `partial`: some records or units were refused; the rest is in. */
export type SyncState = 'done' | 'partial' | 'failed' | 'cancelled'

export interface SyncResult {
  readonly syncId: string
  readonly state: SyncState
  readonly unitsTotal: number
  readonly accepted: number
  readonly refused: number
  readonly retired: number
  readonly changed: number
  /** The revision that shows what was synced; null if nothing was published yet. */
  readonly revision: number | null
  /** What a person should know although nothing was refused. */
  readonly notes?: readonly string[]
  /** Why it could not be published. */
  readonly publishFailure?: string
}

export interface PublishResult {
  /** The current revision after it; null if there is nothing to publish. */
  readonly revision: number | null
  /** False: nothing had changed, so no revision was made. */
  readonly changed: boolean
  /** Why it could not be published; the facts are stored, the old revision stays. */
  readonly failure?: string
}

/** Names of workflows, queries and signals, for clients. */
export const names = {
  syncSource: 'syncSource',
  scheduledSync: 'scheduledSync',
  publishRevision: 'publishRevision',
  coordinateEstate: 'coordinateEstate',
  progress: 'progress',
  release: 'release',
} as const

/** The workflow id of a sync. */
export function syncWorkflowId(syncId: string): string {
  return `sync-${syncId}`
}
