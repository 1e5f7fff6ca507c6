import { cypher } from '../cypher-text.ts'
import { defineMigration } from './define-migration.ts'

export const scenarios = defineMigration({
  number: 2,
  about: 'Saved questions of what if.',
  statements: [
    cypher`CREATE CONSTRAINT scenario_id IF NOT EXISTS FOR (s:Scenario) REQUIRE s.id IS UNIQUE`,
    cypher`CREATE INDEX scenario_savedat IF NOT EXISTS FOR (s:Scenario) ON (s.savedAt)`,
  ],
})
