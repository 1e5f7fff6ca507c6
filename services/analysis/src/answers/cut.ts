import { z } from 'zod'
import { completenessSchema, gapSchema } from './common.ts'
import { shownPathSchema } from './paths.ts'

/** A grant to revoke, and what ends with it. */
export const cutGrantSchema = z.object({
  id: z.string(),
  /** What ends with it, with the names that people use. */
  words: z.string(),
  /** The largest effort of its relations. */
  effort: z.int(),
  relations: z.array(z.object({ id: z.string(), type: z.string(), from: z.string(), to: z.string() })),
})

/**
 * A property to give its hardened value. `asset` is an asset's or a relation's id, and `relation` then says which; `how` says it as an
 * instruction, and `words` on what, with the names that people use.
 */
export const cutHardeningSchema = z.object({
  asset: z.string(),
  relation: z.object({ type: z.string(), from: z.string(), to: z.string() }).optional(),
  property: z.string(),
  value: z.union([z.string(), z.boolean()]),
  effort: z.int(),
  how: z.string(),
  words: z.string(),
})

/** `cut --json`. */
export const cutAnswerSchema = z.object({
  revision: z.int().nullable(),
  asOf: z.string(),
  completeness: completenessSchema,
  gaps: z.array(gapSchema),
  /** `optimal`: no cut takes less effort. `bounded`: time ran out; `effort` less `lowerBound` is the gap. `impossible`: `witnesses` stay. */
  status: z.enum(['optimal', 'bounded', 'impossible']),
  grants: z.array(cutGrantSchema),
  hardenings: z.array(cutHardeningSchema),
  /** Of all of them together; null where no cut is possible. */
  effort: z.int().nullable(),
  /** No cut takes less. */
  lowerBound: z.int().nullable(),
  /** Paths that prove the bound: ending each of them takes that much. Where no cut is possible, a path that nothing ends. */
  witnesses: z.array(shownPathSchema),
})

export type CutAnswer = z.infer<typeof cutAnswerSchema>
