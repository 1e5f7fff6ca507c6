/** Seconds since 1970 as ISO 8601. Absent where there are none: zero, negative (never) and what is no time. */
export function fromSeconds(seconds: number | null | undefined): string | undefined {
  return seconds === null || seconds === undefined ? undefined : fromMilliseconds(seconds * 1000)
}

/** Milliseconds since 1970 as ISO 8601, likewise. */
export function fromMilliseconds(milliseconds: number | null | undefined): string | undefined {
  if (milliseconds === null || milliseconds === undefined || milliseconds <= 0) return undefined
  const time = new Date(milliseconds)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

/** A time property, or none. */
export function timeProperty<N extends string>(name: N, time: string | null | undefined): Partial<Record<N, string>> {
  return time === undefined || time === null ? {} : ({ [name]: time } as Partial<Record<N, string>>)
}
