import { z } from 'zod'

// server.json: https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/generic-server-json.md

/** A variable or header that the server takes; `isSecret` says that it is a credential. The old seed wrote `is_secret`. */
const input = z
  .object({ name: z.string().min(1), isSecret: z.boolean().nullish(), is_secret: z.boolean().nullish() })
  .transform(({ name, isSecret, is_secret: old }) => ({ name, isSecret: (isSecret ?? old) === true }))

const inputs = z.array(input).nullish()

const registryPackage = z
  .object({
    registryType: z.string().nullish(),
    registry_type: z.string().nullish(),
    registry_name: z.string().nullish(),
    identifier: z.string().min(1).nullish(),
    name: z.string().min(1).nullish(),
    version: z.string().nullish(),
    environmentVariables: inputs,
    environment_variables: inputs,
  })
  .transform((wire) => ({
    type: (wire.registryType ?? wire.registry_type ?? wire.registry_name ?? '').toLowerCase(),
    identifier: wire.identifier ?? wire.name ?? '',
    version: wire.version ?? undefined,
    variables: wire.environmentVariables ?? wire.environment_variables ?? [],
  }))

const remote = z.object({ url: z.string().min(1), headers: inputs })

export const serverSchema = z.object({
  name: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'expected a name such as io.github.owner/server'),
  version: z.string().nullish(),
  packages: z.array(registryPackage).nullish(),
  remotes: z.array(remote).nullish(),
})

// Docker's catalogue: https://github.com/docker/mcp-registry/blob/main/CONTRIBUTING.md

export const dockerServerSchema = z.object({
  name: z.string().min(1),
  type: z.enum(['server', 'remote', 'poci']),
  image: z.string().min(1).nullish(),
  run: z.object({ allowHosts: z.array(z.string()).nullish(), disableNetwork: z.boolean().nullish() }).nullish(),
  config: z
    .object({ secrets: z.array(z.object({ env: z.string().min(1).nullish(), name: z.string() })).nullish() })
    .nullish(),
  oauth: z.array(z.object({ provider: z.string().min(1) })).nullish(),
  remote: z.object({ url: z.string().min(1) }).nullish(),
})

export type WireServer = z.infer<typeof serverSchema>
export type WireDockerServer = z.infer<typeof dockerServerSchema>
