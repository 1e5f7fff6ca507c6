import { z } from 'zod'
import { sourceHealthSchema } from './service-health.ts'

/** `status --json`. */
export const statusSchema = z.object({
  dataDir: z.string(),
  /** Whether every part runs. */
  running: z.boolean(),
  parts: z.array(
    z.object({
      name: z.enum(['neo4j', 'temporal', 'worker', 'api']),
      title: z.string(),
      state: z.enum(['running', 'not-answering', 'stopped', 'external']),
      address: z.string().optional(),
      uiAddress: z.string().optional(),
      pid: z.int().optional(),
      logFile: z.string().optional(),
    }),
  ),
  keeperPid: z.int().optional(),
  apiAddress: z.string().optional(),
  temporal: z.object({ address: z.string(), namespace: z.string() }).optional(),
  /** How every source does; absent where the service does not answer. */
  sources: z.array(sourceHealthSchema).optional(),
})

/** `doctor --json`. */
export const doctorSchema = z.object({
  ok: z.boolean(),
  findings: z.array(
    z.object({ code: z.string(), severity: z.enum(['blocks', 'note']), what: z.string(), remedy: z.string() }),
  ),
})
