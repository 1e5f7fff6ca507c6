import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { finding } from './finding.ts'
import { repositoryRoot } from './layout.ts'
import { RuntimeError } from './runtime-error.ts'

const port = z.coerce.number().int().min(1).max(65_535)
const memory = z.string().regex(/^\d+[kmg]$/i, 'expected a size such as 512m or 1g')
const blankAsAbsent = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(type: T) => z.preprocess(blankAsAbsent, type.optional())
const withDefault = <T extends z.ZodType>(type: T, fallback: string) =>
  z.preprocess((value) => (value === undefined || value === '' ? fallback : value), type)

const schema = z
  .object({
    HOME: optional(z.string()),
    PATH: withDefault(z.string(), '/usr/local/bin:/usr/bin:/bin'),
    JAVA_HOME: optional(z.string()),
    XDG_CACHE_HOME: optional(z.string()),
    NEO4J_URI: optional(z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, 'expected bolt:// or neo4j://')),
    NEO4J_USER: withDefault(z.string(), 'neo4j'),
    NEO4J_PASSWORD: optional(z.string()),
    TEMPORAL_ADDRESS: optional(z.string().regex(/^[^\s/]+:\d+$/, 'expected host:port')),
    TEMPORAL_NAMESPACE: withDefault(z.string(), 'default'),
    THROUGHLINE_DATA_DIR: optional(z.string()),
    THROUGHLINE_API_PORT: withDefault(port, '4000'),
    THROUGHLINE_NEO4J_PORT: withDefault(port, '7687'),
    THROUGHLINE_NEO4J_HEAP_INITIAL: withDefault(memory, '512m'),
    THROUGHLINE_NEO4J_HEAP_MAX: withDefault(memory, '1g'),
    THROUGHLINE_NEO4J_PAGECACHE: withDefault(memory, '256m'),
    THROUGHLINE_TEMPORAL_PORT: withDefault(port, '7233'),
    THROUGHLINE_TEMPORAL_UI_PORT: withDefault(port, '8233'),
  })
  .refine((variables) => !variables.NEO4J_URI || variables.NEO4J_PASSWORD, {
    path: ['NEO4J_PASSWORD'],
    message: 'NEO4J_URI is set, so the password of that server is needed too',
  })

/** What the environment says about where and how the servers run. */
export interface Environment {
  /** A Neo4j server to use instead of starting one. */
  readonly neo4j?: { readonly uri: string; readonly user: string; readonly password: string }
  /** A Temporal server to use instead of starting one. */
  readonly temporal?: { readonly address: string }
  readonly temporalNamespace: string
  /** Absolute folder of everything the service keeps: databases, logs, run records, keys. */
  readonly dataDir: string
  /** Absolute folder, outside the checkout, of what was fetched and checked once. */
  readonly cacheDir: string
  readonly path: string
  readonly javaHome?: string
  /** Ports to try first; a free one is taken where one of these is in use. */
  readonly ports: {
    readonly api: number
    readonly neo4j: number
    readonly temporal: number
    readonly temporalUi: number
  }
  readonly neo4jMemory: { readonly heapInitial: string; readonly heapMax: string; readonly pageCache: string }
  /** The variables that child processes inherit. */
  readonly variables: Readonly<Record<string, string | undefined>>
}

/**
 * Reads and checks the environment, defaults filled in.
 *
 * @throws RuntimeError naming every mistaken variable at once
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const parsed = schema.safeParse(variables)
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new RuntimeError(finding.badEnvironment(mistakes))
  }
  const read = parsed.data
  const cacheHome = read.XDG_CACHE_HOME ?? join(read.HOME ?? homedir(), '.cache')
  return {
    ...(read.NEO4J_URI && {
      neo4j: { uri: read.NEO4J_URI, user: read.NEO4J_USER, password: read.NEO4J_PASSWORD ?? '' },
    }),
    ...(read.TEMPORAL_ADDRESS && { temporal: { address: read.TEMPORAL_ADDRESS } }),
    temporalNamespace: read.TEMPORAL_NAMESPACE,
    dataDir: resolve(read.THROUGHLINE_DATA_DIR ?? join(repositoryRoot, '.throughline')),
    cacheDir: join(resolve(cacheHome), 'throughline'),
    path: read.PATH,
    ...(read.JAVA_HOME && { javaHome: read.JAVA_HOME }),
    ports: {
      api: read.THROUGHLINE_API_PORT,
      neo4j: read.THROUGHLINE_NEO4J_PORT,
      temporal: read.THROUGHLINE_TEMPORAL_PORT,
      temporalUi: read.THROUGHLINE_TEMPORAL_UI_PORT,
    },
    neo4jMemory: {
      heapInitial: read.THROUGHLINE_NEO4J_HEAP_INITIAL,
      heapMax: read.THROUGHLINE_NEO4J_HEAP_MAX,
      pageCache: read.THROUGHLINE_NEO4J_PAGECACHE,
    },
    variables,
  }
}
