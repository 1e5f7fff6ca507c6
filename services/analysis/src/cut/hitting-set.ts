import highsLoader, { type Highs, type Model, type SymbolDisposable } from 'highs'

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

// The package declares its types for CommonJS, where the loader is a property; Node loads its ES module, where it is the default itself.
const load = highsLoader as unknown as typeof highsLoader.default

let solver: Promise<Highs> | undefined

/**
 * The choice of least weight that satisfies all clauses, and of these one of the fewest items. Solved as a mixed-integer program; the
 * same clauses in the same order yield the same choice.
 * @param weightOf whole numbers from 1 on
 * @param seconds after which to stop with what is best so far
 * @returns undefined where no choice satisfies them, or none was found in time
 */
export async function leastHittingSet(
  clauses: readonly Clause[],
  weightOf: (item: number) => number,
  seconds: number,
): Promise<HittingSet | 'none' | 'out-of-time'> {
  const items = [...new Set(clauses.flatMap(({ wanted, unless }) => [...wanted, ...unless]))].sort((a, b) => a - b)
  const columns = new Map(items.map((item, column) => [item, column]))
  // Beside its weight each item costs a little, so that of equal weights fewer items win; all together cost less than one unit.
  const unit = items.length + 1
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const { wanted, unless } of clauses) {
    for (const item of wanted) indices.push(columns.get(item) ?? -1)
    for (const item of unless) indices.push(columns.get(item) ?? -1)
    values.push(...wanted.map(() => 1), ...unless.map(() => -1))
    starts.push(indices.length)
  }
  solver ??= load()
  const highs = await solver
  const { integer } = highs.constants.variableType
  const model = {
    numCols: items.length,
    numRows: clauses.length,
    colCost: items.map((item) => weightOf(item) * unit + 1),
    colLower: items.map(() => 0),
    colUpper: items.map(() => 1),
    integrality: items.map(() => integer),
    rowLower: clauses.map(({ unless }) => 1 - unless.length),
    rowUpper: clauses.map(() => highs.infinity),
    matrix: { format: 'csr' as const, numRows: clauses.length, numCols: items.length, starts, indices, values },
  }
  return highs.withModel(model, (program: SymbolDisposable<Model>) => {
    program.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, time_limit: Math.max(0.01, seconds) })
    const { modelStatus } = program.run()
    const { optimal, infeasible, unboundedOrInfeasible, timeLimit } = highs.constants.modelStatus
    if (modelStatus === infeasible || modelStatus === unboundedOrInfeasible) return 'none'
    if (modelStatus !== optimal && modelStatus !== timeLimit)
      throw new Error(`the solver ended with status ${modelStatus}`)
    const { colValue } = program.getSolution()
    const chosen = items.filter((_, column) => (colValue[column] ?? 0) > 0.5)
    const isChoice = clauses.every(
      ({ wanted, unless }) =>
        wanted.some((item) => chosen.includes(item)) || unless.some((item) => !chosen.includes(item)),
    )
    if (!isChoice) {
      if (modelStatus === optimal) throw new Error('the solver’s choice does not satisfy its clauses')
      return 'out-of-time'
    }
    const weight = chosen.reduce((sum, item) => sum + weightOf(item), 0)
    if (modelStatus === optimal) return { chosen, bound: weight }
    return { chosen, bound: Math.max(0, Math.floor(Number(program.info.get('mip_dual_bound')) / unit)) }
  })
}
