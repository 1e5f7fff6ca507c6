import type { CypherText } from '../cypher-text.ts'
import { DatabaseBusyError, DatabaseQueryError, DatabaseTimeoutError } from '../database-errors.ts'
import type { Database } from '../driver.ts'
import { pointer } from '../queries/pointer.ts'
import { relationEnds } from '../queries/relation-ends.ts'
import { assetsIn, type Cell, CellMaker } from './cells.ts'
import { ConsoleText } from './console-text.ts'
import { placeIn, withoutPlace } from './place-in.ts'
import { checkPlan } from './plan-check.ts'
import type { ReadOnlyTransaction } from './read-only.ts'
import { type Refusal, refusal } from './refusal.ts'

/** What bounds a result: rows, characters of JSON, milliseconds. */
export interface ConsoleLimits {
  readonly rows: number
  readonly size: number
  readonly time: number
}

export const consoleLimits: ConsoleLimits = { rows: 1_000, size: 4_000_000, time: 10_000 }

/** What a query found. */
export interface ConsoleResult {
  /** The current revision, whose facts, capabilities and steps the database holds. */
  readonly revision: number
  /** The revision that was being published meanwhile: what was read may be its already, in part. */
  readonly publishing: number | null
  readonly columns: readonly string[]
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly assets: readonly string[] }[]
  /** What cut the result short; null: it is whole. */
  readonly bounded: { readonly by: keyof ConsoleLimits; readonly limit: number } | null
}

export interface ConsoleQuestion {
  /** A person's text, or the text of a built-in query. */
  readonly text: string | CypherText
  readonly parameters: Readonly<Record<string, unknown>>
  /** The revision that is current, and its time. */
  readonly revision: number
  readonly asOf: string
}

/**
 * Runs a query that only reads the estate: its words are checked, then its plan, then it runs with access mode READ within the
 * limits. A person's mistake is a refusal; what the world does to the database is thrown.
 */
export async function runConsole(
  db: Database,
  { text, parameters, revision, asOf }: ConsoleQuestion,
  limits: ConsoleLimits = consoleLimits,
): Promise<ConsoleResult | Refusal> {
  const checked = typeof text === 'string' ? ConsoleText.of(text) : text
  if ('code' in checked) return checked
  const all: Readonly<Record<string, unknown>> = { ...parameters, revision, asOf }
  if (checked instanceof ConsoleText) {
    const missing = checked.parameters.find((name) => !(name in all))
    if (missing !== undefined) return refusal('parameter', `The parameter $${missing} has no value.`)
  }
  try {
    return await db.readOnly('console', (transaction) => read(db, transaction, checked, all, revision, limits), {
      timeoutMs: limits.time,
    })
  } catch (error) {
    if (error instanceof DatabaseTimeoutError) return refusal('failed', tooLong(limits))
    if (error instanceof DatabaseQueryError) return refused(error)
    if (error instanceof DatabaseBusyError && error.message.includes('OutOfMemory'))
      return refusal('failed', 'It needs more memory than one query may have: ask for less.')
    throw error
  }
}

async function read(
  db: Database,
  transaction: ReadOnlyTransaction,
  text: ConsoleText | CypherText,
  parameters: Readonly<Record<string, unknown>>,
  revision: number,
  limits: ConsoleLimits,
): Promise<ConsoleResult | Refusal> {
  const wrong = checkPlan(await transaction.explain(text))
  if (wrong !== undefined) return wrong
  const maker = new CellMaker()
  const rows: Cell[][] = []
  let size = 0
  let bounded: ConsoleResult['bounded'] = null
  let columns: readonly string[] = []
  try {
    columns = await transaction.run(text, parameters, (values, names) => {
      columns = names
      if (rows.length === limits.rows) {
        bounded = { by: 'rows', limit: limits.rows }
        return false
      }
      const row = values.map((value) => maker.cell(value))
      size += JSON.stringify(row).length
      if (size > limits.size) {
        bounded = { by: 'size', limit: limits.size }
        return false
      }
      rows.push(row)
      return true
    })
    if (maker.pending.size > 0) await fillEnds(transaction, maker)
  } catch (error) {
    if (!(error instanceof DatabaseTimeoutError)) throw error
    bounded = { by: 'time', limit: limits.time }
  }
  const [now] = await db.read(pointer, {})
  return {
    revision,
    publishing: now === undefined || now.revision === revision ? (now?.publishing ?? null) : now.revision,
    columns,
    rows: rows.map((cells) => ({ cells, assets: assetsIn(cells) })),
    bounded,
  }
}

async function fillEnds(transaction: ReadOnlyTransaction, maker: CellMaker): Promise<void> {
  const found: { element: string; from: string; to: string }[] = []
  await transaction.run(relationEnds.cypher, { elements: [...maker.pending.keys()] }, (values) => {
    const [element, from, to] = values
    found.push(relationEnds.row.parse({ element, from, to }))
    return true
  })
  maker.fillEnds(found)
}

function tooLong({ time }: ConsoleLimits): string {
  return `No row within ${time / 1_000} seconds: ask for less, or begin with what is rare.`
}

/** The database's own words about a person's text, with the place that it names. */
function refused({ cause }: DatabaseQueryError): Refusal {
  const message = cause instanceof Error ? cause.message : 'The database refused the query.'
  return refusal('failed', withoutPlace(message), placeIn(message))
}
