/** What the world can do to a query. `name` is a field, so that it survives serialisation. */
export abstract class DatabaseError extends Error {
  /** The query that met it; absent while connecting. */
  readonly query: string | undefined

  constructor(message: string, query: string | undefined, options?: ErrorOptions) {
    super(query === undefined ? message : `${query}: ${message}`, options)
    this.query = query
  }
}

/** The server does not answer. Passes when it does again. */
export class DatabaseUnreachableError extends DatabaseError {
  override readonly name = 'DatabaseUnreachableError'
}

/** The server refuses the user or the password. */
export class DatabaseAuthError extends DatabaseError {
  override readonly name = 'DatabaseAuthError'
}

/** The transaction took longer than it may. */
export class DatabaseTimeoutError extends DatabaseError {
  override readonly name = 'DatabaseTimeoutError'
}

/** The server was too busy or short of memory, or transactions kept each other locked, for as long as was retried. */
export class DatabaseBusyError extends DatabaseError {
  override readonly name = 'DatabaseBusyError'
}

/** The server cannot write: its disk is full, or it is read-only. */
export class DatabaseNotWritableError extends DatabaseError {
  override readonly name = 'DatabaseNotWritableError'
}

/** The stored data is of a newer version of Throughline than this one. */
export class NewerSchemaError extends DatabaseError {
  override readonly name = 'NewerSchemaError'
}

/** The database refused the query itself, or a row is not what the query declares: a bug. */
export class DatabaseQueryError extends DatabaseError {
  override readonly name = 'DatabaseQueryError'
}
