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
  if (derivations.length < 2) return [...derivations]
  const sorted = [...derivations].sort(compareDerivations)
  return sorted.length <= fewEnoughForPairs ? dropByPairs(sorted) : dropBySubsets(sorted)
}

const fewEnoughForPairs = 12

/** Compares each with every other. */
function dropByPairs(sorted: readonly Derivation[]): Derivation[] {
  return sorted.filter((derivation, place) => {
    for (const [other, { evidence, difficulty }] of sorted.entries()) {
      if (difficulty > derivation.difficulty) break
      if (other === place || !contains(derivation.evidence, evidence)) continue
      // The same set twice: the first of them stays.
      if (other < place || !contains(evidence, derivation.evidence)) return false
    }
    return true
  })
}

function contains(whole: readonly number[], part: readonly number[]): boolean {
  for (const edge of part) if (!whole.includes(edge)) return false
  return true
}

/**
 * Evidence is short (an arm's patterns), so its subsets are few, while an owner may have thousands of derivations: subsets are looked
 * up instead of comparing pairs.
 */
function dropBySubsets(sorted: readonly Derivation[]): Derivation[] {
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
