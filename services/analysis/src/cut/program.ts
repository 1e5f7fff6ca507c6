import highsLoader, { type Highs, type Model, type SymbolDisposable } from 'highs'

/** Choices of 0 or 1, to be made so that rows hold and the cost is least. */
export interface Program {
  /** Per choice. Whole numbers; negative ones are gains. */
  readonly costs: readonly number[]
  readonly rows: readonly ProgramRow[]
}

/** A sum that must be no less than `least`: choices (by number) with a factor of 1 or -1. */
export interface ProgramRow {
  readonly plus: readonly number[]
  readonly minus: readonly number[]
  readonly least: number
}

export interface Solution {
  /** Per choice: whether it is made. */
  readonly chosen: readonly boolean[]
  readonly cost: number
  /** No choices cost less; equal to `cost` where that is proved. */
  readonly bound: number
}

// The package declares its types for CommonJS, where the loader is a property; Node loads its ES module, where it is the default itself.
const load = highsLoader as unknown as typeof highsLoader.default

let solver: Promise<Highs> | undefined

/**
 * Solves a program exactly, or as well as can be in the time given. The same program yields the same choices.
 * @returns `none` where no choices satisfy the rows; `out-of-time` where none were found in time
 */
export async function solve({ costs, rows }: Program, seconds: number): Promise<Solution | 'none' | 'out-of-time'> {
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const { plus, minus } of rows) {
    for (const choice of plus) indices.push(choice)
    for (const choice of minus) indices.push(choice)
    for (let count = 0; count < plus.length + minus.length; count++) values.push(count < plus.length ? 1 : -1)
    starts.push(indices.length)
  }
  solver ??= load()
  const highs = await solver
  const { integer } = highs.constants.variableType
  const model = {
    numCols: costs.length,
    numRows: rows.length,
    colCost: costs,
    colLower: costs.map(() => 0),
    colUpper: costs.map(() => 1),
    integrality: costs.map(() => integer),
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(() => highs.infinity),
    matrix: { format: 'csr' as const, numRows: rows.length, numCols: costs.length, starts, indices, values },
  }
  return highs.withModel(model, (program: SymbolDisposable<Model>) => {
    // Costs are whole numbers: a gap of less than one is none.
    program.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, time_limit: Math.max(0.01, seconds) })
    const { modelStatus } = program.run()
    const { optimal, infeasible, unboundedOrInfeasible, timeLimit } = highs.constants.modelStatus
    if (modelStatus === infeasible || modelStatus === unboundedOrInfeasible) return 'none'
    if (modelStatus !== optimal && modelStatus !== timeLimit)
      throw new Error(`the solver ended with status ${modelStatus}`)
    const { colValue } = program.getSolution()
    const chosen = costs.map((_, choice) => (colValue[choice] ?? 0) > 0.5)
    if (!rows.every((row) => holds(row, chosen))) {
      if (modelStatus === optimal) throw new Error('the solver’s choices do not satisfy the rows')
      return 'out-of-time'
    }
    const cost = costs.reduce((sum, one, choice) => sum + (chosen[choice] === true ? one : 0), 0)
    const bound = modelStatus === optimal ? cost : Math.ceil(Number(program.info.get('mip_dual_bound')) - 1e-6)
    return { chosen, cost, bound: Math.min(cost, bound) }
  })
}

function holds({ plus, minus, least }: ProgramRow, chosen: readonly boolean[]): boolean {
  const count = (choices: readonly number[]): number => choices.filter((choice) => chosen[choice]).length
  return count(plus) - count(minus) >= least
}
