import { type Refusal, refusal } from '@throughline/graph/store/console/refusal.ts'
import {
  type ConsoleQuestion,
  type ConsoleResult,
  consoleLimits,
  runConsole,
} from '@throughline/graph/store/console/run-console.ts'
import { withoutLiterals } from '@throughline/graph/store/console/without-literals.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { deleteSharedQuery } from '@throughline/graph/store/queries/delete-shared-query.ts'
import { listSharedQueries } from '@throughline/graph/store/queries/list-shared-queries.ts'
import { saveSharedQuery } from '@throughline/graph/store/queries/save-shared-query.ts'
import { sharedQueryById } from '@throughline/graph/store/queries/shared-query-by-id.ts'
import { queryDefinitionSchema } from '@throughline/graph/store/saved/query-definition.ts'
import type { SharedQueryRow } from '@throughline/graph/store/saved/shared-query-row.ts'
import type { Logger } from 'pino'
import type { QueryDesk, SharedQuery } from './saved-queries.ts'

/** Queries that run at a time: the database is asked by everything else too. */
const mostAtOnce = 3

/** Queries as the store has them, run in the store's database. */
export class StoredQueries implements QueryDesk {
  readonly isOpen: boolean
  readonly limits = consoleLimits
  private readonly db: Database
  private readonly log: Logger
  private running = 0

  constructor(db: Database, log: Logger, isOpen: boolean) {
    this.db = db
    this.log = log
    this.isOpen = isOpen
  }

  async list(limit: number): Promise<readonly SharedQuery[]> {
    return (await this.db.read(listSharedQueries, { limit })).map(sharedQuery)
  }

  async find(id: string): Promise<SharedQuery | undefined> {
    const [found] = await this.db.read(sharedQueryById, { id })
    return found && sharedQuery(found)
  }

  async save({ cypher: text, parameters, ...query }: SharedQuery): Promise<void> {
    await this.db.write(saveSharedQuery, { ...query, text, parameters: JSON.stringify(parameters) })
  }

  async remove(id: string): Promise<boolean> {
    return (await this.db.write(deleteSharedQuery, { id })).length > 0
  }

  async run(name: string, question: ConsoleQuestion): Promise<ConsoleResult | Refusal> {
    if (this.running >= mostAtOnce) return refusal('busy', 'Other queries are running: ask again in a moment.')
    this.running += 1
    const began = performance.now()
    try {
      const result = await runConsole(this.db, question, this.limits)
      const outcome =
        'code' in result ? { refused: result.code } : { rows: result.rows.length, bounded: result.bounded?.by ?? null }
      const ms = Math.round(performance.now() - began)
      this.log.info(
        { query: name, cypher: withoutLiterals(question.text.toString()), ms, ...outcome },
        'a query was run',
      )
      return result
    } finally {
      this.running -= 1
    }
  }
}

function sharedQuery({ id, name, description, text, parameters, savedAt }: SharedQueryRow): SharedQuery {
  const definition = { name, description, cypher: text, parameters: JSON.parse(parameters) as unknown }
  return { id, savedAt, ...queryDefinitionSchema.parse(definition) }
}
