/** What the runner asks of a database: a thin face of the driver. */
export interface CypherSession {
  /** Rows of a reading query as they arrive, never all at once: an arm can have millions. */
  stream(text: string, parameters: Parameters): AsyncIterable<Readonly<Record<string, unknown>>>
  /** Runs one writing statement in a transaction of its own. */
  write(text: string, parameters: Parameters): Promise<void>
}

export type Parameters = Readonly<Record<string, unknown>>
