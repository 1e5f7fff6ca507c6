/** The innermost message: Temporal wraps a failure once for each workflow and activity that it passes. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : reasonOf(error.cause)
}
