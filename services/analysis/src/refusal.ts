/** A question that cannot be answered as it was asked: why, and what would do, in words for the person who asked. */
export interface Refusal {
  readonly refused: string
}

export function refuse(refused: string): Refusal {
  return { refused }
}

export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer
}

/** The answers about several things together, or the first refusal. */
export function allOf<T, A>(things: readonly T[], ask: (thing: T) => readonly A[] | Refusal): readonly A[] | Refusal {
  const all: A[] = []
  for (const thing of things) {
    const answer = ask(thing)
    if (isRefusal(answer)) return answer
    all.push(...answer)
  }
  return all
}

/** One or several, as a list. */
export function listOf<T extends string>(given: T | readonly T[]): readonly T[] {
  return typeof given === 'string' ? [given] : given
}
