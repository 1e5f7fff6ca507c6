/** A question of what if that somebody saved under a name. */
export interface ScenarioRecord {
  readonly id: string
  readonly name: string
  /** The question as JSON, as it was asked. */
  readonly question: string
  /** ISO 8601. */
  readonly savedAt: string
  /** The revision that it was about when it was saved. */
  readonly revision: number
}

/** Where scenarios are kept. Each call may throw a DatabaseError. */
export interface ScenarioStore {
  /** Those saved last first. */
  list(limit: number): Promise<readonly ScenarioRecord[]>
  find(id: string): Promise<ScenarioRecord | undefined>
  /** In place of the one that has its id. */
  save(scenario: ScenarioRecord): Promise<void>
  /** Says whether there was one. */
  remove(id: string): Promise<boolean>
}
