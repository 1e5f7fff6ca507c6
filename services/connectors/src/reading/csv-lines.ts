/**
 * Turns the lines on which records of a CSV text end, as a parser gives them one after the other, into those on which they begin: a quote
 * that nobody closes runs on to the end, and people look for it where it stands.
 */
export function firstLines(text: string): (endsOn: number) => number {
  const lines = text.split('\n')
  let next = 0
  return (endsOn) => {
    while (next + 1 < endsOn && lines[next]?.trim() === '') next += 1
    const begins = Math.min(next + 1, endsOn)
    next = Math.max(next, endsOn)
    return begins
  }
}
