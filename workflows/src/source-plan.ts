import { z } from 'zod'
import { type SyncInput, syncInputSchema } from './contract.ts'

/** Shorter than a sync of a few files takes, so anything shorter would only be skipped. */
export const shortestEveryMs = 10_000

/** A source that is read again and again, as the operator registered it on the command line. */
export const sourcePlanSchema = z.object({
  /** Name of the source; one schedule each. */
  source: z.string().min(1),
  /** As the operator gave them, so that files have the names that they have in any other sync from there. */
  paths: z.array(z.string()).min(1),
  /** Absolute; where the paths start. */
  cwd: z.string().refine((folder) => /^(?:\/|[A-Za-z]:[\\/])/.test(folder), 'must be absolute'),
  format: z.string().optional(),
  /** The operator's file of what tools can do; a relative path starts at `cwd`. */
  toolOverrides: z.string().optional(),
  /** The paths are all of the source: a file that is gone is retired with what it stated. */
  complete: z.boolean(),
  /** Host that local configurations are read on. */
  host: z.string(),
  /** Read so often, whether anything changed or not. Milliseconds. */
  everyMs: z.int().min(shortestEveryMs),
  /** Read at once, too, when a file changes. */
  watch: z.boolean(),
  /** How old its last reading may be before what it states counts as stale. Milliseconds; absent: as old as is usual. */
  maxAgeMs: z.int().positive().optional(),
})
export type SourcePlan = Readonly<z.infer<typeof sourcePlanSchema>>

/** The files and folders of a plan, to be looked at. */
export type PlannedPaths = Pick<SourcePlan, 'paths' | 'cwd'>

const idPrefix = 'source:'

/** The id of a source's schedule. */
export function scheduleIdOf(source: string): string {
  return `${idPrefix}${source}`
}

/** Whether a schedule is one of a source's. */
export function isSourceSchedule(scheduleId: string): boolean {
  return scheduleId.startsWith(idPrefix)
}

/** What one sync of the plan asks for. */
export function syncInputOf(plan: SourcePlan, syncId: string): SyncInput {
  const { source, paths, cwd, format, toolOverrides, complete, host } = plan
  return syncInputSchema.parse({ syncId, paths, cwd, format, source, toolOverrides, complete, host, title: source })
}
