import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Environment } from '../environment.ts'
import { finding } from '../finding.ts'
import { lastLines, runCommand } from '../machine/run-command.ts'
import { which } from '../machine/which.ts'
import type { OnProgress } from '../progress.ts'
import { RuntimeError } from '../runtime-error.ts'
import { cached, isCached } from './cache.ts'
import { verifyChecksum } from './checksum.ts'
import pinned from './neo4j-jars.json' with { type: 'json' }

const cacheName = `neo4j-${pinned.version}`
const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:2.8:copy-dependencies'
const jarCount = Object.keys(pinned.files).length

/** Whether Neo4j was fetched earlier. */
export function hasFetchedNeo4j(environment: Environment): boolean {
  return isCached(environment, cacheName)
}

/**
 * Neo4j Community's jars, fetched by Maven where they are not cached, each checked against its pinned SHA-256.
 *
 * @param java the `java` program that Maven itself runs on
 * @returns the folder of the jars
 * @throws RuntimeError without Maven, without network, or where a jar is not the pinned one
 */
export async function obtainNeo4j(environment: Environment, java: string, onProgress: OnProgress): Promise<string> {
  const folder = await cached(environment, cacheName, async (unfinished) => {
    const maven = which('mvn', environment.path)
    if (maven === undefined) throw new RuntimeError(finding.noMaven())
    await fetchJars(maven, java, unfinished, environment, onProgress)
    await verifyJars(join(unfinished, 'lib'), onProgress)
  })
  return join(folder, 'lib')
}

async function fetchJars(
  maven: string,
  java: string,
  folder: string,
  environment: Environment,
  onProgress: OnProgress,
): Promise<void> {
  await writeFile(join(folder, 'pom.xml'), pom)
  await mkdir(join(folder, 'lib'))
  const step = `Fetching Neo4j ${pinned.version} (${jarCount} files, ${Math.round(pinned.bytes / 1e6)} MB)`
  onProgress({ step })
  let files = 0
  const args = ['-B', copyDependencies, `-DoutputDirectory=${join(folder, 'lib')}`, '-DincludeScope=runtime']
  const { code, output } = await runCommand(maven, args, {
    cwd: folder,
    variables: { ...environment.variables, JAVA_HOME: dirname(dirname(java)) },
    onLine: (line) => {
      if (!/Downloaded.*\.jar /.test(line)) return
      files += 1
      onProgress({ step, detail: `${files} of ${jarCount} files` })
    },
  })
  if (code !== 0) throw new RuntimeError(finding.fetchFailed(`Neo4j ${pinned.version}`, lastLines(output)))
  onProgress({ step, detail: `${(await readdir(join(folder, 'lib'))).length} files`, done: true })
}

async function verifyJars(lib: string, onProgress: OnProgress): Promise<void> {
  const expected: Readonly<Record<string, string>> = pinned.files
  const present = await readdir(lib)
  const absent = Object.keys(expected).filter((file) => !present.includes(file))
  if (absent.length > 0) {
    throw new RuntimeError(finding.fetchFailed(`Neo4j ${pinned.version}`, `missing: ${absent.join(', ')}`))
  }
  for (const file of present) await verifyChecksum(join(lib, file), expected[file])
  onProgress({ step: 'Checking the pinned SHA-256 of every file', detail: `${present.length} match`, done: true })
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>throughline</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${pinned.version}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${pinned.version}</version></dependency>
  </dependencies>
</project>
`
