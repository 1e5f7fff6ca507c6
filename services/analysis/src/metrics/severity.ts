/** Severity bands, worst first. `none`: nothing is reached. */
export const severities = ['critical', 'high', 'moderate', 'low', 'none'] as const
export type Severity = (typeof severities)[number]

/** What a path is judged by: the worth of its target (0 to 4, see targets.ts), and whether the path is confirmed. */
export interface Judged {
  readonly worth: number
  readonly confirmed: boolean
}

/**
 * The severity of a path. Two facts decide and no sum does: what is lost, and whether it is known or only possible. A candidate is one
 * band below a confirmed path to the same target. What is worth 2 or less is a target only by being named: low.
 */
export function severityOf({ worth, confirmed }: Judged): Severity {
  if (worth >= 4) return confirmed ? 'critical' : 'high'
  if (worth === 3) return confirmed ? 'high' : 'moderate'
  return 'low'
}

/** The severity of a target: that of the worst path to it. */
export function worstOf(paths: readonly Judged[]): Severity {
  const found = new Set(paths.map(severityOf))
  return severities.find((severity) => found.has(severity)) ?? 'none'
}
