import { z } from 'zod'

const blankAsAbsent = (value: unknown) => (value === '' ? undefined : value)
const withDefault = <T extends z.ZodType>(type: T, fallback: string) =>
  z.preprocess((value) => blankAsAbsent(value) ?? fallback, type)

const schema = z.object({
  NEO4J_URI: z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, 'expected bolt:// or neo4j://'),
  NEO4J_USER: withDefault(z.string(), 'neo4j'),
  NEO4J_PASSWORD: z.string().min(1),
  TEMPORAL_ADDRESS: z.string().regex(/^[^\s/]+:\d+$/, 'expected host:port'),
  TEMPORAL_NAMESPACE: withDefault(z.string(), 'default'),
  THROUGHLINE_API_PORT: withDefault(z.coerce.number().int().min(0).max(65_535), '4000'),
  THROUGHLINE_API_HOST: withDefault(z.string(), '127.0.0.1'),
  THROUGHLINE_ALLOWED_HOSTS: withDefault(z.string(), ' '),
  THROUGHLINE_WEB_DIST: z.preprocess(blankAsAbsent, z.string().optional()),
  THROUGHLINE_INTROSPECTION: withDefault(z.enum(['on', 'off']), 'on'),
  THROUGHLINE_CYPHER_CONSOLE: withDefault(z.enum(['on', 'off']), 'on'),
})

/** What the environment says about where the API finds its servers and how it is reached. */
export interface Environment {
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string }
  readonly temporal: { readonly address: string; readonly namespace: string }
  /** 0: any free one. */
  readonly port: number
  /** The address that is listened on. */
  readonly host: string
  /** Names by which browsers may reach the API, besides those of this machine. */
  readonly allowedHosts: readonly string[]
  /** Folder of the built explorer. */
  readonly webDist: string | undefined
  readonly introspection: boolean
  /** Whether people's own Cypher is run. */
  readonly cypherConsole: boolean
}

/** Reads and checks the environment. @throws Error naming every mistaken variable at once */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const parsed = schema.safeParse(variables)
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
    throw new Error(`The environment is not right:\n${mistakes.join('\n')}`)
  }
  const read = parsed.data
  return {
    neo4j: { uri: read.NEO4J_URI, user: read.NEO4J_USER, password: read.NEO4J_PASSWORD },
    temporal: { address: read.TEMPORAL_ADDRESS, namespace: read.TEMPORAL_NAMESPACE },
    port: read.THROUGHLINE_API_PORT,
    host: read.THROUGHLINE_API_HOST,
    allowedHosts: read.THROUGHLINE_ALLOWED_HOSTS.split(/[\s,]+/).filter((name) => name !== ''),
    webDist: read.THROUGHLINE_WEB_DIST,
    introspection: read.THROUGHLINE_INTROSPECTION === 'on',
    cypherConsole: read.THROUGHLINE_CYPHER_CONSOLE === 'on',
  }
}
