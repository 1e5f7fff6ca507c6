import neo4j, {
  type Driver,
  type Transaction as DriverTransaction,
  type ManagedTransaction,
  type Plan,
  type Session,
} from 'neo4j-driver'
import type { PlanOperator, ReadOnlyTransaction } from './console/read-only.ts'
import type { Query } from './define-query.ts'
import { toDatabaseError } from './to-database-error.ts'
import { readRow, toParameters, toParameterValues } from './values.ts'

/** Where the database is, and how long to wait for it. */
export interface DatabaseOptions {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Longest run of one transaction in milliseconds, where a call names none. Default 60,000. */
  readonly timeoutMs?: number
  /** How long to go on retrying what may pass: no server, deadlocks, leader changes. Default 30,000 ms. */
  readonly retryMs?: number
}

export interface RunOptions {
  /** Longest run of the transaction in milliseconds. */
  readonly timeoutMs?: number
}

/** Several queries that succeed or fail as one. The work may be run again, so it must do nothing but query. */
export interface Transaction {
  run<P extends object, R extends object>(query: Query<P, R>, params: P): Promise<R[]>
}

/** Tell nodes, relationships and paths among the values of a row from maps that only look like them. */
export const { isNode, isRelationship, isPath } = neo4j

/** Rows that are fetched at a time where a person's text is run: large ones are not heaped up before they are counted. */
const consoleFetchSize = 50

/**
 * The connection to Neo4j, and the only file that knows its driver. Transient errors are retried; what remains is
 * one of the errors of `database-errors.ts`.
 */
export class Database implements AsyncDisposable {
  readonly #driver: Driver
  readonly #timeoutMs: number

  constructor(options: DatabaseOptions) {
    this.#timeoutMs = options.timeoutMs ?? 60_000
    this.#driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: options.retryMs ?? 30_000,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      // A pooled connection that idled this long is asked before it is used: the server may have been restarted.
      connectionLivenessCheckTimeout: 10_000,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'throughline',
    })
  }

  /** Asks the server for a sign of life. @throws DatabaseUnreachableError, DatabaseAuthError */
  async verify(): Promise<void> {
    try {
      await this.#driver.verifyConnectivity()
    } catch (error) {
      throw toDatabaseError(error, undefined)
    }
  }

  /** Runs a reading query and returns its rows. */
  async read<P extends object, R extends object>(
    query: Query<P, R, 'read'>,
    params: P,
    options?: RunOptions,
  ): Promise<R[]> {
    return this.#inSession(query.name, (session) =>
      session.executeRead((transaction) => runIn(transaction, query, params), this.#config(query.name, options)),
    )
  }

  /** Runs a writing query in a transaction of its own and returns its rows. */
  async write<P extends object, R extends object>(
    query: Query<P, R, 'write'>,
    params: P,
    options?: RunOptions,
  ): Promise<R[]> {
    return this.#inSession(query.name, (session) =>
      session.executeWrite((transaction) => runIn(transaction, query, params), this.#config(query.name, options)),
    )
  }

  /** Runs several queries in one writing transaction. */
  async transaction<T>(name: string, work: (transaction: Transaction) => Promise<T>, options?: RunOptions): Promise<T> {
    return this.#inSession(name, (session) =>
      session.executeWrite(
        (transaction) => work({ run: (query, params) => runIn(transaction, query, params) }),
        this.#config(name, options),
      ),
    )
  }

  /**
   * Rows of a reading query as they arrive, for results that are larger than memory. Not retried once the first row is
   * there: whoever reads starts again.
   */
  async *stream<P extends object, R extends object>(
    query: Query<P, R, 'read'>,
    params: P,
    options?: RunOptions,
  ): AsyncGenerator<R, void, undefined> {
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ })
    try {
      const result = session.run(
        query.cypher.toString(),
        toParameters(query, params),
        this.#config(query.name, options),
      )
      for await (const record of result) yield readRow(query, record)
    } catch (error) {
      throw toDatabaseError(error, query.name)
    } finally {
      await session.close().catch(() => undefined)
    }
  }

  /**
   * Runs texts in one transaction of access mode READ, which is rolled back at its end. Nothing is retried.
   * @param name shown by the database beside the running transaction
   */
  async readOnly<T>(
    name: string,
    work: (transaction: ReadOnlyTransaction) => Promise<T>,
    options: RunOptions,
  ): Promise<T> {
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: consoleFetchSize })
    try {
      const transaction = session.beginTransaction(this.#config(name, options))
      try {
        return await work(readOnlyTransaction(transaction, name))
      } finally {
        await transaction.close().catch(() => undefined)
      }
    } catch (error) {
      throw toDatabaseError(error, name)
    } finally {
      await session.close().catch(() => undefined)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#driver.close()
  }

  async #inSession<T>(name: string, use: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session()
    try {
      return await use(session)
    } catch (error) {
      throw toDatabaseError(error, name)
    } finally {
      // A session whose connection broke cannot say goodbye; what broke it is thrown already.
      await session.close().catch(() => undefined)
    }
  }

  #config(query: string, options: RunOptions | undefined): { timeout: number; metadata: { query: string } } {
    return { timeout: options?.timeoutMs ?? this.#timeoutMs, metadata: { query } }
  }
}

async function runIn<P extends object, R extends object>(
  transaction: ManagedTransaction,
  query: Query<P, R>,
  params: P,
): Promise<R[]> {
  const { records } = await transaction.run(query.cypher.toString(), toParameters(query, params))
  return records.map((record) => readRow(query, record))
}

function readOnlyTransaction(transaction: DriverTransaction, name: string): ReadOnlyTransaction {
  return {
    async explain(text) {
      try {
        // A line of its own, so that columns in errors are those of the text.
        const { summary } = await transaction.run(`EXPLAIN\n${text}`)
        return { kind: summary.queryType, plan: summary.plan === false ? undefined : operatorOf(summary.plan) }
      } catch (error) {
        throw toDatabaseError(error, name)
      }
    },
    async run(text, parameters, onRow) {
      try {
        const result = transaction.run(text.toString(), toParameterValues(parameters))
        for await (const record of result) if (!onRow([...record.values()], record.keys.map(String))) break
        return await result.keys()
      } catch (error) {
        throw toDatabaseError(error, name)
      }
    },
  }
}

function operatorOf({ operatorType, arguments: { Details: details = '' }, children }: Plan): PlanOperator {
  // The name of the database stands behind it: `Filter@neo4j`.
  return { operator: operatorType.replace(/@.*$/, ''), details, children: children.map(operatorOf) }
}
