import { z } from 'zod'
import { severities } from '../metrics/severity.ts'
import { accessSchema, completenessSchema, footholdSchema, gapSchema } from './common.ts'

/** How many of how many, and what percentage that is; null where there are none. Every figure is defined in docs/metrics.md. */
const shareSchema = z.object({ count: z.int(), of: z.int(), percent: z.number().nullable() })

const severitySchema = z.enum(severities)

/** How one target stands. */
const targetExposureSchema = z.object({
  asset: z.string(),
  /** Any of these must not be held on it. */
  accesses: z.array(accessSchema),
  /** The higher of its sensitivity and its criticality. */
  worth: z.int(),
  severity: severitySchema,
  /** The entries that reach it, of all that were asked about. */
  exposure: shareSchema,
  /** Profiles of those entries. */
  profiles: z.array(z.string()),
  /** Of its cheapest path; null where none leads to it. */
  cost: z.int().nullable(),
})

/** What one entry opens. */
const entryImpactSchema = z.object({
  entry: footholdSchema.extend({ profile: z.string() }),
  /** The targets that it reaches, of all. */
  impact: shareSchema,
})

/** Figures of a revision at a glance. */
export const overviewAnswerSchema = z.object({
  revision: z.int().nullable(),
  asOf: z.string(),
  completeness: completenessSchema,
  gaps: z.array(gapSchema),
  entries: z.int(),
  /** Targets that no entry reaches. Null where the search was bounded: what was not found may be there. */
  protection: z
    .object({ total: shareSchema, byWorth: z.array(z.object({ worth: z.int(), protected: shareSchema })) })
    .nullable(),
  /** Pairs of an entry and a target that are connected. */
  exposure: z.object({ pairs: z.int(), confirmed: z.int(), targets: shareSchema }),
  /** Assets on which some entry gains a foothold, entries left out. */
  impact: z.object({
    assets: shareSchema,
    controlled: shareSchema,
    byKind: z.array(z.object({ kind: z.string(), reached: shareSchema })),
  }),
  /** Worst first, every band. `targets` adds up to all targets, `pairs` to all connected pairs. */
  severities: z.array(z.object({ severity: severitySchema, targets: z.int(), pairs: z.int() })),
  profiles: z.array(
    z.object({ profile: z.string(), entries: z.int(), pairs: z.int(), targets: shareSchema, assets: shareSchema }),
  ),
  /** Every target, worst first. */
  targets: z.array(targetExposureSchema),
  /** Every entry that reaches a target, those that reach most first. */
  byEntry: z.array(entryImpactSchema),
})

export type OverviewAnswer = z.infer<typeof overviewAnswerSchema>
