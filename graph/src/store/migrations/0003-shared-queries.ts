import { cypher } from '../cypher-text.ts'
import { defineMigration } from './define-migration.ts'

export const sharedQueries = defineMigration({
  number: 3,
  about: 'Queries that are saved for all.',
  statements: [cypher`CREATE CONSTRAINT sharedquery_id IF NOT EXISTS FOR (q:SharedQuery) REQUIRE q.id IS UNIQUE`],
})
