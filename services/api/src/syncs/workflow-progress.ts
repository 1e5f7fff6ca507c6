import { Client, Connection } from '@temporalio/client'
import { names, syncPhases, syncWorkflowId } from '@throughline/workflows/contract.ts'
import { z } from 'zod'

/** A worker that is alive answers within milliseconds; without one there is no answer at all. */
const patienceMs = 1_000

const progressSchema = z.object({
  phase: z.enum(syncPhases),
  unitsTotal: z.int(),
  unitsDone: z.int(),
  accepted: z.int(),
  refused: z.int(),
  retired: z.int(),
})

/** How far a running sync is, as its workflow tells. */
export type WorkflowProgress = z.infer<typeof progressSchema>

/** Asks the workflows of syncs how far they are. Connects when it is first asked. */
export class WorkflowProgressReader implements AsyncDisposable {
  private readonly connection: Connection
  private readonly client: Client

  constructor({ address, namespace }: { readonly address: string; readonly namespace: string }) {
    this.connection = Connection.lazy({ address })
    this.client = new Client({ connection: this.connection, namespace })
  }

  /** The progress of a sync; undefined where the workflow does not tell, whyever: the records say the rest. */
  async of(sync: string): Promise<WorkflowProgress | undefined> {
    try {
      const handle = this.client.workflow.getHandle(syncWorkflowId(sync))
      const told = await this.connection.withDeadline(Date.now() + patienceMs, () => handle.query(names.progress))
      return progressSchema.parse(told)
    } catch {
      return undefined
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.connection.close()
  }
}
