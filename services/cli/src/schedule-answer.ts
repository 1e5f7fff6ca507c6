import { z } from 'zod'

/** `schedule … --json`: the schedules that the command is about, as they stand after it. */
export const scheduleAnswerSchema = z.object({
  schedules: z.array(
    z.object({
      source: z.string(),
      /** Absolute. */
      paths: z.array(z.string()),
      format: z.string().optional(),
      /** The operator's file of what tools can do. */
      toolOverrides: z.string().optional(),
      /** A file that is gone is retired with what it stated. */
      complete: z.boolean(),
      /** It is read so often, whether anything changed or not. */
      everyMs: z.int(),
      /** It is read at once, too, when a file changes. */
      watch: z.boolean(),
      /** How old its last reading may be; absent: as old as is usual. */
      maxAgeMs: z.int().optional(),
      paused: z.boolean(),
      running: z.boolean(),
      /** ISO 8601; null while it is paused. */
      nextRunAt: z.string().nullable(),
      lastRunAt: z.string().nullable(),
    }),
  ),
})
export type ScheduleAnswer = z.infer<typeof scheduleAnswerSchema>
