import { randomUUID } from 'node:crypto'
import { PothosValidationError } from '@pothos/core'
import {
  DatabaseBusyError,
  DatabaseError,
  DatabaseTimeoutError,
  DatabaseUnreachableError,
} from '@throughline/graph/store/database-errors.ts'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { ExpectedError } from '../types/errors.ts'

/**
 * What clients are told of an error: expected ones and the database's state in words with a code; of anything else only an id, under
 * which the log has it.
 */
export function errorMask(log: Logger): (error: unknown) => GraphQLError {
  return (error) => {
    const cause = causeOf(error)
    if (cause instanceof GraphQLError) return cause
    const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {}
    const told = (message: string, extensions: Record<string, unknown>): GraphQLError =>
      new GraphQLError(message, { ...place, extensions })
    if (cause instanceof ExpectedError)
      return told(cause.message, { code: cause.code, ...('field' in cause ? { field: cause.field } : {}) })
    if (cause instanceof PothosValidationError) return told(cause.message, { code: 'INVALID_INPUT' })
    if (cause instanceof DatabaseError) {
      log.warn({ err: cause }, 'the database could not answer')
      const isPassing = [DatabaseUnreachableError, DatabaseBusyError, DatabaseTimeoutError].some(
        (passing) => cause instanceof passing,
      )
      if (isPassing)
        return told('The database does not answer now. What was loaded before can still be asked for.', {
          code: 'DATABASE_UNAVAILABLE',
        })
    }
    const correlationId = randomUUID()
    log.error({ correlationId, err: cause }, 'unexpected error')
    return told(`Something went wrong in the service; its log tells more under ${correlationId}.`, {
      code: 'INTERNAL',
      correlationId,
    })
  }
}

/** GraphQL wraps what resolvers throw, at times more than once; what is wrapped matters. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? causeOf(error.originalError) : error
}
