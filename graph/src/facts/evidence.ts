import { z } from 'zod'

/** How a fact is known: seen at run time, stated by a configuration, worked out by a stated method, or guessed by a heuristic. */
export const bases = ['observed', 'declared', 'computed', 'inferred'] as const
export type Basis = (typeof bases)[number]

/** Where a fact was read. */
export const evidenceSchema = z.object({
  source: z.string(),
  /** File path relative to what was asked to be read, or URL. */
  file: z.string(),
  /** JSON pointer (RFC 6901) of the record in the file; for line-based files `line` instead. */
  pointer: z.string().optional(),
  /** 1-based. */
  line: z.int().min(1).optional(),
  /** ISO 8601. */
  observedAt: z.string(),
  basis: z.enum(bases),
  /** In words: the heuristic that matched, the condition that could not be decided, the reason that a person gave. */
  note: z.string().optional(),
  /** Who said it, where a person did: of an approved list, who answers for it. */
  author: z.string().optional(),
  /** A person's word about what others state: it does not say that the fact is there. */
  ruling: z.literal(true).optional(),
})

/** Where a fact was read, when, and how it is known. Shared by all facts of one record: treat as immutable. */
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>
