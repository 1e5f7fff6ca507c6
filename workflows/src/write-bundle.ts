// node workflows/src/write-bundle.ts <file>: bundles the workflows for THROUGHLINE_WORKFLOW_BUNDLE. A container has them
// bundled in its image: the compiler unpacks a native library, for which a read-only one has no place.
import { writeFile } from 'node:fs/promises'
import { bundleWorkflowCode } from '@temporalio/worker'
import { workflowsPath } from './workflows-path.ts'

const file = process.argv[2]
if (file === undefined) throw new Error('usage: node workflows/src/write-bundle.ts <file>')
const { code } = await bundleWorkflowCode({ workflowsPath })
await writeFile(file, code)
