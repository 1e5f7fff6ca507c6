import type { CypherText } from '../cypher-text.ts'
import type { ConsoleText } from './console-text.ts'

/** One operator of a plan, with those that feed it. */
export interface PlanOperator {
  /** Without the database's name: `NodeByLabelScan`. */
  readonly operator: string
  /** What it works on, as the database writes it: `a:Agent`. */
  readonly details: string
  readonly children: readonly PlanOperator[]
}

/** How the database would run a text. */
export interface Explained {
  /** `r` for one that only reads. */
  readonly kind: string
  /** Absent where the database makes no plan: administration. */
  readonly plan: PlanOperator | undefined
}

/** A transaction that reads. What the database throws is one of the errors of `database-errors.ts`. */
export interface ReadOnlyTransaction {
  /** Plans a text without running it. */
  explain(text: ConsoleText | CypherText): Promise<Explained>
  /**
   * Runs a text and hands over its rows as they arrive, values in the order of the columns.
   * @param onRow says whether to go on
   * @returns the columns
   */
  run(
    text: ConsoleText | CypherText,
    parameters: Readonly<Record<string, unknown>>,
    onRow: (values: readonly unknown[], columns: readonly string[]) => boolean,
  ): Promise<readonly string[]>
}
