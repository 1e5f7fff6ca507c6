import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finding } from '../finding.ts'
import type { DataLayout } from '../layout.ts'
import { RuntimeError } from '../runtime-error.ts'

/** The password of the local Neo4j, where one was made already. */
export function readNeo4jPassword(layout: DataLayout): string | undefined {
  return existsSync(layout.neo4jPassword) ? readFileSync(layout.neo4jPassword, 'utf8').trim() : undefined
}

/**
 * The password of the local Neo4j; a random one is made for a new database, in a file that only its owner reads.
 *
 * @throws RuntimeError where a database exists but its password is gone
 */
export function obtainNeo4jPassword(layout: DataLayout): string {
  const kept = readNeo4jPassword(layout)
  if (kept) return kept
  if (hasDatabase(layout)) throw new RuntimeError(finding.passwordLost(layout.neo4jPassword, layout.neo4jHome))
  mkdirSync(layout.dataDir, { recursive: true, mode: 0o700 })
  // Hex, so that it never begins with a dash, which the server's admin command would take for an option.
  const password = randomBytes(24).toString('hex')
  writeFileSync(layout.neo4jPassword, `${password}\n`, { mode: 0o600 })
  return password
}

/** Whether this Neo4j has been started before: from then on its password is in the system database. */
export function hasDatabase(layout: DataLayout): boolean {
  return existsSync(join(layout.neo4jHome, 'data/databases'))
}
