/** How many of how many. Every percentage that is shown is one of these, so it can be counted again. */
export interface Share {
  readonly count: number
  readonly of: number
  /** To one decimal place; null where there is nothing to have a share of. */
  readonly percent: number | null
}

/** A share. 0 % means none and 100 % all: what is rounded never says so. */
export function share(count: number, of: number): Share {
  if (of === 0) return { count, of, percent: null }
  const percent = Math.round((count / of) * 1000) / 10
  const shown = count > 0 && count < of ? Math.min(99.9, Math.max(0.1, percent)) : percent
  return { count, of, percent: shown }
}
