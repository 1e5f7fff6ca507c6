import { z } from 'zod'

// https://docs.n8n.io/workflows/export-import/ ; nodes: https://docs.n8n.io/integrations/builtin/node-types/

const credential = z.object({ id: z.union([z.string(), z.number()]).nullish(), name: z.string().nullish() })

export const nodeWire = z.object({
  name: z.string().min(1),
  type: z.string().min(1),
  parameters: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((parameters) => parameters ?? {}),
  credentials: z
    .record(z.string(), credential)
    .nullish()
    .transform((credentials) => credentials ?? {}),
  disabled: z.boolean().nullish(),
  webhookId: z.string().nullish(),
})

const target = z.object({ node: z.string(), type: z.string().nullish() })

/** Outputs by their number; one that leads nowhere is null. */
const outputs = z.array(z.array(target).nullish())

export const workflowWire = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  name: z.string().nullish(),
  active: z.boolean().nullish(),
  meta: z.object({ instanceId: z.string().nullish() }).nullish(),
  nodes: z.array(z.unknown()),
  connections: z.record(z.string(), z.record(z.string(), outputs)),
})

export type NodeWire = z.output<typeof nodeWire>
export type WorkflowWire = z.output<typeof workflowWire>
