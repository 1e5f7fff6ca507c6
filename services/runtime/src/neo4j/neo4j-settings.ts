import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '../environment.ts'
import type { DataLayout } from '../layout.ts'

/** Writes the server's configuration and returns its folder. */
export function writeNeo4jSettings(layout: DataLayout, environment: Environment, boltPort: number): string {
  const folder = join(layout.neo4jHome, 'conf')
  const bolt = `127.0.0.1:${boltPort}`
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': bolt,
    'server.bolt.advertised_address': bolt,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': environment.neo4jMemory.pageCache,
    'dbms.usage_report.enabled': 'false',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    // Enough for a restart; more would keep gigabytes of history that nothing reads.
    'db.tx_log.rotation.retention_policy': '256M size',
    // A stop takes two seconds instead of ten; no client waits for an answer by then.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    'internal.server.bolt.connection_shutdown_wait_time': '1s',
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'neo4j.conf'), lines.join(''))
  return folder
}
