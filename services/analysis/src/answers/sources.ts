import { reasons } from '@throughline/graph/facts/dispute.ts'
import { evidenceSchema } from '@throughline/graph/facts/evidence.ts'
import { z } from 'zod'
import { completenessSchema, gapSchema } from './common.ts'

/** Facts of a source; `alone`: no other source states them. */
const countsSchema = z.object({ total: z.int(), alone: z.int() })

/** What one source contributed to the estate. */
export const contributionSchema = z.object({
  source: z.string(),
  assets: countsSchema.extend({ byKind: z.record(z.string(), z.int()) }),
  relations: countsSchema.extend({ byType: z.record(z.string(), z.int()) }),
  /** The sources that state some of the same facts, by name, and how many. */
  sharedWith: z.array(z.object({ source: z.string(), assets: z.int(), relations: z.int() })),
})

/** An asset that several sources state: by which exact identifier their statements became one. */
export const sharedAssetSchema = z.object({
  asset: z.string(),
  kind: z.string(),
  name: z.string(),
  identifier: z.object({ scheme: z.string(), value: z.string() }),
  sources: z.array(z.string()),
})

const placeSchema = evidenceSchema.pick({ source: true, file: true, pointer: true, line: true, observedAt: true })

/** A property of which sources state different values. The value that counts stands first. */
export const disagreementSchema = z.object({
  /** Id of the asset or relation. */
  fact: z.string(),
  /** Kind of the asset, or type of the relation. */
  kind: z.string(),
  /** Name of the asset; of a relation, its ends. */
  name: z.string(),
  property: z.string(),
  /**
   * Why the first counts: the `operator` said so; true as soon as one says so (`any`) or only where all do (`all`); the `highest`;
   * the riskier choice (`first`); the `newest`; of equally new ones that whose `source` comes first by name.
   */
  reason: z.enum(reasons),
  values: z.array(placeSchema.extend({ value: z.json() })),
})

/** A fact that was refused because of what several sources say: an id of two kinds, a second server of a tool. */
export const conflictSchema = z.object({ id: z.string(), reason: z.string(), places: z.array(placeSchema) })

/** A relation that waits for an asset that no source has brought. */
export const waitingFactSchema = z.object({
  id: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  missing: z.array(z.string()),
  places: z.array(placeSchema),
})

/** `sources --json`. */
export const sourcesAnswerSchema = z.object({
  revision: z.int().nullable(),
  asOf: z.string(),
  completeness: completenessSchema,
  gaps: z.array(gapSchema),
  /** By name. */
  sources: z.array(contributionSchema),
  /** By id. */
  shared: z.array(sharedAssetSchema),
  /** Of assets, then of relations, by id; of mere names last. */
  disagreements: z.array(disagreementSchema),
  conflicts: z.array(conflictSchema),
  /** Relations that wait: how many, and the first of them. */
  waiting: z.object({ total: z.int(), first: z.array(waitingFactSchema) }),
})

export type Contribution = z.infer<typeof contributionSchema>
export type SharedAsset = z.infer<typeof sharedAssetSchema>
export type Disagreement = z.infer<typeof disagreementSchema>
export type Conflict = z.infer<typeof conflictSchema>
export type WaitingFact = z.infer<typeof waitingFactSchema>
export type SourcesAnswer = z.infer<typeof sourcesAnswerSchema>
