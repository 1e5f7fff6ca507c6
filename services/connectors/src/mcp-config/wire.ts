import { z } from 'zod'

/** Numbers and booleans are written where text is meant; clients take them as their text. */
const text = z.union([z.string(), z.number(), z.boolean()]).transform(String)
const texts = z.record(z.string(), z.union([text, z.null()]))
const names = z.array(z.string())

const transport = z.looseObject({
  type: z.string().optional(),
  url: z.string().optional(),
  headers: texts.optional(),
  command: z.string().optional(),
  args: z.array(text).optional(),
  env: texts.optional(),
})

/**
 * One server entry, the union of what the clients' documentation names (links in clients.ts). Unknown members are kept:
 * they are swept for secrets.
 */
export const entrySchema = z.looseObject({
  type: z.string().optional(),
  // Zed once wrote {path, args, env}; OpenCode writes a list.
  command: z
    .union([
      z.string(),
      z.array(text),
      z.looseObject({ path: z.string(), args: z.array(text).optional(), env: texts.nullish() }),
    ])
    .optional(),
  args: z.union([z.array(text), z.string()]).nullish(),
  env: texts.nullish(),
  environment: texts.nullish(),
  url: z.string().optional(),
  serverUrl: z.string().optional(),
  httpUrl: z.string().optional(),
  headers: texts.nullish(),
  http_headers: texts.nullish(),
  env_http_headers: texts.nullish(),
  bearer_token_env_var: z.string().optional(),
  env_vars: z.array(z.union([z.string(), z.looseObject({ name: z.string() })])).optional(),
  transport: z.union([z.string(), transport]).optional(),
  disabled: z.boolean().nullish(),
  enabled: z.boolean().nullish(),
  trust: z.boolean().optional(),
  autoApprove: z.union([names, z.boolean()]).nullish(),
  alwaysAllow: names.nullish(),
  includeTools: names.nullish(),
  excludeTools: names.nullish(),
  allowedTools: names.nullish(),
  disabledTools: names.nullish(),
  enabled_tools: names.nullish(),
  disabled_tools: names.nullish(),
})

export type WireEntry = z.infer<typeof entrySchema>
