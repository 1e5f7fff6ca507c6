import { z } from 'zod'

// https://developer.hashicorp.com/terraform/internals/json-format ; raw state has no published shape, version 4 is read.

const values = z.record(z.string(), z.unknown())

export const resourceWire = z.object({
  address: z.string().min(1),
  mode: z.enum(['managed', 'data']),
  type: z.string().min(1),
  values: values.nullish(),
  sensitive_values: z.unknown().optional(),
})

/** Each list is checked apart, so that one that is none does not cost the other. */
export const moduleWire = z.object({ resources: z.unknown().optional(), child_modules: z.unknown().optional() })
export const listWire = z
  .array(z.unknown())
  .nullish()
  .transform((list) => list ?? [])

const rooted = z.object({ root_module: z.unknown().optional() })

const configModule: z.ZodType<ConfigModule> = z.lazy(() =>
  z.object({
    resources: z
      .array(
        z.object({
          address: z.string(),
          mode: z.string().nullish(),
          type: z.string().nullish(),
          expressions: values.nullish(),
        }),
      )
      .nullish(),
    module_calls: z.record(z.string(), z.object({ module: configModule.nullish() })).nullish(),
  }),
)

/** What a module says in the configuration: what its resources refer to. */
export interface ConfigModule {
  readonly resources?: readonly ConfigResource[] | null | undefined
  readonly module_calls?:
    | Readonly<Record<string, { readonly module?: ConfigModule | null | undefined }>>
    | null
    | undefined
}

export interface ConfigResource {
  readonly address: string
  readonly expressions?: Readonly<Record<string, unknown>> | null | undefined
}

export const configurationWire = z.object({ root_module: configModule.nullish() })

/** `terraform show -json` of a state or a plan. */
export const shownWire = z.object({
  format_version: z.string(),
  values: rooted.nullish(),
  planned_values: rooted.nullish(),
  prior_state: z.object({ values: rooted.nullish() }).nullish(),
  configuration: z.unknown().optional(),
})

/** A raw state file of version 4. */
export const rawWire = z.object({
  version: z.literal(4),
  resources: z.array(z.unknown()),
})

export const rawResourceWire = z.object({
  module: z.string().nullish(),
  mode: z.enum(['managed', 'data']),
  type: z.string().min(1),
  name: z.string().min(1),
  instances: z.array(
    z.object({
      index_key: z.union([z.string(), z.number()]).nullish(),
      attributes: values.nullish(),
      sensitive_attributes: z.array(z.array(z.object({ type: z.string(), value: z.unknown() }))).nullish(),
    }),
  ),
})
