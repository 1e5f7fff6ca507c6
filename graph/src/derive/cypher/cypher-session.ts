/** Cypher that was made from declarations, nothing spliced in that a user wrote. A class, because then no bare string passes for one. */
export class CompiledCypher {
  /** Shown by the database beside the running statement, and in errors. */
  readonly name: string
  readonly #text: string

  constructor(name: string, text: string) {
    this.name = name
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

/** What the runner asks of a database: a thin face of the driver. */
export interface CypherSession {
  /** Rows of a reading statement as they arrive, never all at once: an arm can have millions. */
  stream(statement: CompiledCypher, parameters: Parameters): AsyncIterable<Readonly<Record<string, unknown>>>
  /** Runs one writing statement in a transaction of its own. */
  write(statement: CompiledCypher, parameters: Parameters): Promise<void>
}

export type Parameters = Readonly<Record<string, unknown>>
