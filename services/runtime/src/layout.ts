import { join, resolve } from 'node:path'

/** The checkout that this file belongs to. */
export const repositoryRoot = resolve(import.meta.dirname, '../../..')

/** The one sample estate that a first start syncs. */
export const sampleEstate = join(repositoryRoot, 'test/estates/larkspur')

/** Where everything lies below a data directory. */
export interface DataLayout {
  readonly dataDir: string
  readonly runDir: string
  readonly logsDir: string
  readonly neo4jHome: string
  readonly neo4jPassword: string
  readonly temporalDatabase: string
}

export function dataLayout(dataDir: string): DataLayout {
  return {
    dataDir,
    runDir: join(dataDir, 'run'),
    logsDir: join(dataDir, 'logs'),
    neo4jHome: join(dataDir, 'neo4j'),
    neo4jPassword: join(dataDir, 'neo4j-password'),
    temporalDatabase: join(dataDir, 'temporal.db'),
  }
}
