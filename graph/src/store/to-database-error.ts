import {
  DatabaseAuthError,
  DatabaseBusyError,
  DatabaseError,
  DatabaseNotWritableError,
  DatabaseQueryError,
  DatabaseTimeoutError,
  DatabaseUnreachableError,
} from './database-errors.ts'

/** What each of the driver's codes means to us, first match first. Codes: https://neo4j.com/docs/status-codes/5/ */
const meanings = [
  [
    /^(ServiceUnavailable|SessionExpired)$|DatabaseUnavailable/,
    'the database does not answer',
    DatabaseUnreachableError,
  ],
  [/^Neo\.ClientError\.Security\./, 'the database refuses the user or password', DatabaseAuthError],
  [/TransactionTimedOut/, 'took longer than it may', DatabaseTimeoutError],
  [/ReadOnly|NotALeader/, 'the database does not take writes', DatabaseNotWritableError],
  [/^Neo\.(TransientError|DatabaseError)\./, 'the database could not do it now', DatabaseBusyError],
  [/^N\/A$/, 'no connection to the database came free', DatabaseBusyError],
  [/^Neo\.ClientError\./, 'the database refused it', DatabaseQueryError],
] as const

/** Turns what the driver throws into a named error; errors that are not its own are passed on as they are. */
export function toDatabaseError(error: unknown, query: string | undefined): unknown {
  if (error instanceof DatabaseError || !(error instanceof Error) || !('code' in error)) return error
  const { code, message } = error
  if (typeof code !== 'string') return error
  const meaning = meanings.find(([codes]) => codes.test(code))
  if (meaning === undefined) return error
  const [, words, DatabaseErrorClass] = meaning
  return new DatabaseErrorClass(`${words} (${code}: ${message})`, query, { cause: error })
}
