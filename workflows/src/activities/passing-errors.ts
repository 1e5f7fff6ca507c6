import { ServiceError } from '@temporalio/client'
import {
  DatabaseBusyError,
  DatabaseNotWritableError,
  DatabaseTimeoutError,
  DatabaseUnreachableError,
} from '@throughline/graph/store/database-errors.ts'

/** What may pass by itself: a server does not answer, is busy, or cannot write now. */
const passing = [
  DatabaseUnreachableError,
  DatabaseBusyError,
  DatabaseTimeoutError,
  DatabaseNotWritableError,
  ServiceError,
]

/** Whether an error may pass by itself, so that trying again makes sense. */
export function isPassing(error: unknown): boolean {
  return passing.some((kind) => error instanceof kind)
}
