/** Rows per statement: large enough that its start does not count, small enough for the server's memory. */
export const batchSize = 10_000

/** A list in pieces of at most `size`. */
export function* batches<T>(rows: readonly T[], size: number = batchSize): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size)
}
