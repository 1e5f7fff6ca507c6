import type { Refusal } from '@throughline/graph/store/console/refusal.ts'
import type { ConsoleLimits, ConsoleQuestion, ConsoleResult } from '@throughline/graph/store/console/run-console.ts'
import type { QueryDefinition } from '@throughline/graph/store/saved/query-definition.ts'

/** A query that somebody saved for all. */
export interface SharedQuery extends QueryDefinition {
  readonly id: string
  /** ISO 8601. */
  readonly savedAt: string
}

/** Where shared queries are kept, and what runs queries. Each call may throw a DatabaseError. */
export interface QueryDesk {
  /** Whether people's own Cypher is run; built-in queries are in any case. */
  readonly isOpen: boolean
  readonly limits: ConsoleLimits
  /** By name. */
  list(limit: number): Promise<readonly SharedQuery[]>
  find(id: string): Promise<SharedQuery | undefined>
  /** In place of the one that has its id. */
  save(query: SharedQuery): Promise<void>
  /** Says whether there was one. */
  remove(id: string): Promise<boolean>
  /** @param name what is run, for the log */
  run(name: string, question: ConsoleQuestion): Promise<ConsoleResult | Refusal>
}
