import { z } from 'zod'
import { completenessSchema } from './common.ts'

/** What became of a path with a revision. `known`: it was there in the oldest revision that was looked at. */
export const pathEvents = ['known', 'opened', 'closed', 'reopened'] as const

const pathEventSchema = z.object({ event: z.enum(pathEvents), revision: z.int(), publishedAt: z.string() })

/** When an attack path came and went, as far as revisions are kept. */
export const historyAnswerSchema = z.object({
  /** Bounded where revisions were left out: published with other rules, or time ran out. */
  completeness: completenessSchema,
  /** The oldest and newest revision that was looked at. */
  oldest: z.int(),
  newest: z.int(),
  /** Oldest first; none where no revision has the path. */
  events: z.array(pathEventSchema),
})

export type HistoryAnswer = z.infer<typeof historyAnswerSchema>
