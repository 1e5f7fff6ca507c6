import { solve } from './program.ts'

/** One of `wanted` must be chosen, unless one of `unless` is not. */
export interface Clause {
  readonly wanted: readonly number[]
  readonly unless: readonly number[]
}

/** A choice that satisfies all clauses. */
export interface HittingSet {
  readonly chosen: readonly number[]
  /** No choice weighs less; equal to the weight of `chosen` where that is proved to be the least. */
  readonly bound: number
}

/**
 * The choice of least weight that satisfies all clauses, and of these one of the fewest items.
 * @param weightOf whole numbers from 1 on
 * @param seconds after which to stop with what is best so far
 * @returns `none` where no choice satisfies them; `out-of-time` where none was found in time
 */
export async function leastHittingSet(
  clauses: readonly Clause[],
  weightOf: (item: number) => number,
  seconds: number,
): Promise<HittingSet | 'none' | 'out-of-time'> {
  const items = [...new Set(clauses.flatMap(({ wanted, unless }) => [...wanted, ...unless]))].sort((a, b) => a - b)
  const numbers = new Map(items.map((item, number) => [item, number]))
  const numbersOf = (list: readonly number[]): number[] => list.map((item) => numbers.get(item) ?? -1)
  // Beside its weight each item costs a little, so that of equal weights fewer items win; all together cost less than one unit.
  const unit = items.length + 1
  const solution = await solve(
    {
      costs: items.map((item) => weightOf(item) * unit + 1),
      rows: clauses.map(({ wanted, unless }) => ({
        plus: numbersOf(wanted),
        minus: numbersOf(unless),
        least: 1 - unless.length,
      })),
    },
    seconds,
  )
  if (solution === 'none' || solution === 'out-of-time') return solution
  const chosen = items.filter((_, number) => solution.chosen[number])
  return { chosen, bound: Math.max(0, Math.floor(solution.bound / unit)) }
}
