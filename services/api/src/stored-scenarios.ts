import type { Database } from '@throughline/graph/store/driver.ts'
import { deleteScenario } from '@throughline/graph/store/queries/delete-scenario.ts'
import { listScenarios } from '@throughline/graph/store/queries/list-scenarios.ts'
import { saveScenario } from '@throughline/graph/store/queries/save-scenario.ts'
import { scenarioById } from '@throughline/graph/store/queries/scenario-by-id.ts'
import type { ScenarioRecord, ScenarioStore } from './scenarios.ts'

/** Scenarios as the store has them. */
export class StoredScenarios implements ScenarioStore {
  private readonly db: Database

  constructor(db: Database) {
    this.db = db
  }

  list(limit: number): Promise<readonly ScenarioRecord[]> {
    return this.db.read(listScenarios, { limit })
  }

  async find(id: string): Promise<ScenarioRecord | undefined> {
    const [found] = await this.db.read(scenarioById, { id })
    return found
  }

  async save(scenario: ScenarioRecord): Promise<void> {
    await this.db.write(saveScenario, scenario)
  }

  async remove(id: string): Promise<boolean> {
    return (await this.db.write(deleteScenario, { id })).length > 0
  }
}
