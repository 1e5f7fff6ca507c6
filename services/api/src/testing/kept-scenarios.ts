import type { ScenarioRecord, ScenarioStore } from '../scenarios.ts'

/** Scenarios that a test saved, in memory instead of in the store. */
export class KeptScenarios implements ScenarioStore {
  private readonly kept = new Map<string, ScenarioRecord>()

  async list(limit: number): Promise<readonly ScenarioRecord[]> {
    return [...this.kept.values()].toReversed().slice(0, limit)
  }

  async find(id: string): Promise<ScenarioRecord | undefined> {
    return this.kept.get(id)
  }

  async save(scenario: ScenarioRecord): Promise<void> {
    this.kept.delete(scenario.id)
    this.kept.set(scenario.id, scenario)
  }

  async remove(id: string): Promise<boolean> {
    return this.kept.delete(id)
  }
}
