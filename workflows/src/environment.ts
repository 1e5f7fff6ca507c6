import { z } from 'zod'

const schema = z.object({
  NEO4J_URI: z.string().min(1),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1),
  TEMPORAL_ADDRESS: z.string().min(1),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  THROUGHLINE_DATA_DIR: z.string().min(1),
  THROUGHLINE_KEEP_REVISIONS: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(2).default(20),
  ),
  THROUGHLINE_WORKFLOW_BUNDLE: z.string().min(1).optional(),
})

export interface WorkerEnvironment {
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string }
  readonly temporal: { readonly address: string; readonly namespace: string }
  readonly dataDir: string
  /** How many revisions stay that can be asked about; default 20. */
  readonly keepRevisions?: number
  /** A file of `write-bundle.ts` to run the workflows from; without one the worker bundles them as it starts. */
  readonly workflowBundle?: string | undefined
}

/** Reads the worker's environment. @throws naming every mistaken variable at once */
export function readWorkerEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): WorkerEnvironment {
  const parsed = schema.safeParse(variables)
  if (!parsed.success) throw new Error(`the worker's environment is wrong:\n${z.prettifyError(parsed.error)}`)
  const read = parsed.data
  return {
    neo4j: { uri: read.NEO4J_URI, user: read.NEO4J_USER, password: read.NEO4J_PASSWORD },
    temporal: { address: read.TEMPORAL_ADDRESS, namespace: read.TEMPORAL_NAMESPACE },
    dataDir: read.THROUGHLINE_DATA_DIR,
    keepRevisions: read.THROUGHLINE_KEEP_REVISIONS,
    workflowBundle: read.THROUGHLINE_WORKFLOW_BUNDLE,
  }
}
