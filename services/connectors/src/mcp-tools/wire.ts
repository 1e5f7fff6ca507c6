import { z } from 'zod'

/** `null` stands for absent in scanners' signatures. */
const hint = z.boolean().nullish()

/**
 * One tool of a listing: as the protocol has it (https://modelcontextprotocol.io/specification/2025-11-25/server/tools),
 * or with `arguments` as Docker's catalogue has it (https://github.com/docker/mcp-registry).
 */
export const toolSchema = z.looseObject({
  name: z.string().min(1).max(300),
  description: z.string().nullish(),
  inputSchema: z.looseObject({ properties: z.record(z.string(), z.unknown()).nullish() }).nullish(),
  arguments: z
    .array(z.looseObject({ name: z.string(), type: z.string().nullish(), desc: z.string().nullish() }))
    .nullish(),
  annotations: z.looseObject({ readOnlyHint: hint, destructiveHint: hint, openWorldHint: hint }).nullish(),
})

/** Says which configured server a listing is of, exactly. All fields of one of the three ways are needed. */
export const describedServerSchema = z.union([
  z.strictObject({ package: z.string().regex(/^pkg:[a-z0-9.+-]+\/.+/i, 'expected a package URL') }),
  z.strictObject({ url: z.url({ protocol: /^https?$/ }) }),
  z.strictObject({
    client: z.string().min(1),
    host: z.string().min(1).optional(),
    scope: z.string().min(1),
    name: z.string().min(1),
  }),
])

export type WireTool = z.infer<typeof toolSchema>
export type DescribedServer = z.infer<typeof describedServerSchema>
