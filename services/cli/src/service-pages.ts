/** Paths asked for at a time: with all their evidence they are long. */
export const pathsAtATime = 200

/** All of a list that the service gives in parts: the first of which is there, and that has so many items. */
export async function allParts<T>(
  first: readonly T[],
  count: number,
  next: (offset: number) => Promise<readonly T[]>,
): Promise<T[]> {
  const all = [...first]
  while (all.length < count) {
    const part = await next(all.length)
    if (part.length === 0) return all
    all.push(...part)
  }
  return all
}
