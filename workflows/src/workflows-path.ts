import { fileURLToPath } from 'node:url'

/** The file that exports every workflow: what a worker bundles when it starts, and a container's image once. */
export const workflowsPath = fileURLToPath(new URL('workflows/all-workflows.ts', import.meta.url))
