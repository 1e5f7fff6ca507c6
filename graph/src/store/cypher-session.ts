import { z } from 'zod'
import type { CypherSession } from '../derive/cypher/cypher-session.ts'
import { compiledText } from './cypher-text.ts'
import { defineQuery } from './define-query.ts'
import type { Database } from './driver.ts'

/** Longest run of one statement of a derivation: an arm may join all that the database holds. */
const timeoutMs = 30 * 60_000

const anything = z.record(z.string(), z.unknown())

/** The database as the runner of arms asks it. */
export function cypherSession(database: Database): CypherSession {
  return {
    stream(statement, parameters) {
      const query = { name: statement.name, params: anything, row: anything, cypher: compiledText(statement) }
      return database.stream(defineQuery({ ...query, mode: 'read' }), parameters, { timeoutMs })
    },
    async write(statement, parameters) {
      const query = { name: statement.name, params: anything, row: anything, cypher: compiledText(statement) }
      await database.write(defineQuery({ ...query, mode: 'write' }), parameters, { timeoutMs })
    },
  }
}
