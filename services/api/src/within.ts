import { setTimeout } from 'node:timers/promises'
import { DatabaseUnreachableError } from '@throughline/graph/store/database-errors.ts'

/**
 * An answer of the database, or an error when it takes too long: a server that hangs keeps its connections open, and the driver waits
 * for longer than people do. What was asked is left to its end.
 *
 * @throws DatabaseUnreachableError
 */
export async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  const done = new AbortController()
  const late = setTimeout(milliseconds, undefined, { signal: done.signal }).then(() => {
    throw new DatabaseUnreachableError(`no answer within ${milliseconds} ms`, undefined)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    // Whichever lost the race may still fail, with nobody to hear.
    late.catch(() => undefined)
    answer.catch(() => undefined)
    done.abort()
  }
}
