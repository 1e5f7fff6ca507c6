import { z } from 'zod'

/** Something that is not as a proof or report says. */
const problemSchema = z.object({
  /** Where: a JSON pointer into the file. */
  at: z.string(),
  /** What fails, in a sentence that names the fact, the rule or the step. */
  what: z.string(),
})

/** `verify --json`. */
export const verifyAnswerSchema = z.object({
  of: z.enum(['proof', 'report']),
  verified: z.boolean(),
  revision: z.int().nullable(),
  /** Null where the file is not of the form that it should have. */
  asOf: z.string().nullable(),
  /** Of the file's content, worked out anew. */
  hash: z.string(),
  paths: z.array(z.object({ id: z.string(), verified: z.boolean() })),
  /** Of a report: whether its cut ends all of its paths, and takes as little effort as it says. Null for a proof. */
  cut: z.boolean().nullable(),
  problems: z.array(problemSchema),
  /** What no verification can tell. */
  notCovered: z.array(z.string()),
})

export type Problem = z.infer<typeof problemSchema>
export type VerifyAnswer = z.infer<typeof verifyAnswerSchema>
