import { z } from 'zod'

/** What a query found, as `throughline query --json` prints it. */
export const queryAnswerSchema = z.object({
  revision: z.int(),
  /** A revision that was being published meanwhile: what was read may be its already, in part. */
  publishing: z.int().nullable(),
  columns: z.array(z.string()),
  /** A cell for each column: a value, a list, or an object of one key: asset, relation, foothold, step or map. */
  rows: z.array(z.object({ cells: z.array(z.json()), assets: z.array(z.string()) })),
  /** What cut it short: so many rows, characters or milliseconds; null: it is whole. */
  bounded: z.object({ by: z.enum(['rows', 'size', 'time']), limit: z.int() }).nullable(),
})

export type QueryAnswer = z.infer<typeof queryAnswerSchema>
