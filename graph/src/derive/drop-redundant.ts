/** One derivation of an owner. */
export interface Derivation {
  readonly arm: number
  readonly difficulty: number
  readonly evidence: readonly number[]
}

/** By difficulty, then arm, then evidence: a total order, so that both evaluators list the same first. */
export function compareDerivations(a: Derivation, b: Derivation): number {
  if (a.difficulty !== b.difficulty) return a.difficulty - b.difficulty
  if (a.arm !== b.arm) return a.arm - b.arm
  for (let index = 0; index < Math.min(a.evidence.length, b.evidence.length); index++) {
    const difference = (a.evidence[index] ?? 0) - (b.evidence[index] ?? 0)
    if (difference !== 0) return difference
  }
  return a.evidence.length - b.evidence.length
}

/**
 * Sorts the derivations of one owner and drops repeats and those whose evidence contains another's that is no harder:
 * whatever removes the smaller removes the larger too, so they say nothing more. A harder one with fewer needs is kept beside an
 * easier one with more.
 */
export function dropRedundant(derivations: readonly Derivation[]): Derivation[] {
  const sorted = [...derivations].sort(compareDerivations)
  if (sorted.length < 2) return sorted
  // Sorted by difficulty, so what was kept before is never harder. Evidence is short (an arm's patterns), so its
  // subsets are few, while an owner may have thousands of derivations: look subsets up instead of comparing pairs.
  const easiest = new Map<string, number>()
  for (const { evidence, difficulty } of sorted) {
    const set = setKey(evidence)
    if ((easiest.get(set) ?? Number.POSITIVE_INFINITY) > difficulty) easiest.set(set, difficulty)
  }
  const taken = new Set<string>()
  return sorted.filter(({ evidence, difficulty }) => {
    const set = setKey(evidence)
    if (taken.has(set)) return false
    for (const subset of properSubsets([...new Set(evidence)])) {
      const other = easiest.get(setKey(subset))
      if (other !== undefined && other <= difficulty) return false
    }
    taken.add(set)
    return true
  })
}

function setKey(evidence: readonly number[]): string {
  return evidence.length < 2 ? `${evidence[0] ?? ''}` : [...new Set(evidence)].sort((a, b) => a - b).join(',')
}

function properSubsets(evidence: readonly number[]): number[][] {
  const subsets: number[][] = []
  for (let mask = 0; mask < (1 << evidence.length) - 1; mask++)
    subsets.push(evidence.filter((_, bit) => (mask >> bit) & 1))
  return subsets
}
