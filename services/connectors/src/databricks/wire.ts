import { z } from 'zod'

// Unity Catalog: https://docs.databricks.com/api/workspace/unitycatalog
// Serving: https://docs.databricks.com/api/workspace/servingendpoints
// Vector search: https://docs.databricks.com/api/workspace/vectorsearchindexes
// Tokens: https://docs.databricks.com/api/workspace/tokenmanagement

/** `catalog`, `catalog.schema` or `catalog.schema.object`. */
const securable = z
  .string()
  .regex(/^[^.\s]+(?:\.[^.\s]+){0,2}$/, 'expected catalog, catalog.schema or catalog.schema.object')

const assignment = z.object({ principal: z.string().min(1), privileges: z.array(z.string()) })

/**
 * The answer to "permissions of a securable", with the securable beside it as the export puts it: in the API it is part of
 * the address.
 */
export const permissionsSchema = z.object({
  full_name: securable,
  privilege_assignments: z.array(assignment),
})

/** One principal's grants on one securable, as other tools write them; before the name the metastore's id may stand. */
export const grantSchema = z.object({
  principal: z.string().min(1),
  privileges: z.array(z.string()),
  securable_id: z
    .string()
    .transform((text) => text.replace(/^[0-9a-f]{8}-[0-9a-f-]{27}\//i, ''))
    .pipe(securable),
})

export const tableSchema = z.object({
  full_name: z.string().regex(/^[^.\s]+\.[^.\s]+\.[^.\s]+$/, 'expected catalog.schema.table'),
  table_type: z.string().nullish(),
  owner: z.string().min(1).nullish(),
})

export const modelSchema = z.object({
  full_name: z.string().regex(/^[^.\s]+\.[^.\s]+\.[^.\s]+$/, 'expected catalog.schema.model'),
  owner: z.string().min(1).nullish(),
})

export const servicePrincipalSchema = z.object({
  id: z.string().nullish(),
  applicationId: z.string().min(1),
  displayName: z.string().nullish(),
  active: z.boolean().nullish(),
  groups: z.array(z.object({ display: z.string().min(1) })).nullish(),
})

export const servingEndpointSchema = z.object({
  name: z.string().min(1),
  creator: z.string().nullish(),
  config: z
    .object({
      served_entities: z
        .array(
          z.object({
            name: z.string().nullish(),
            entity_name: z.string().nullish(),
            external_model: z.object({ provider: z.string(), name: z.string() }).nullish(),
            foundation_model: z.object({ name: z.string() }).nullish(),
          }),
        )
        .nullish(),
    })
    .nullish(),
})

export const vectorIndexSchema = z.object({
  name: z.string().regex(/^[^.\s]+\.[^.\s]+\.[^.\s]+$/, 'expected catalog.schema.index'),
  endpoint_name: z.string().nullish(),
  index_type: z.string(),
  delta_sync_index_spec: z.object({ source_table: z.string().min(1) }).nullish(),
  creator: z.string().nullish(),
})

export const tokenSchema = z.object({
  token_id: z.string().min(1),
  comment: z.string().nullish(),
  creation_time: z.number().nullish(),
  expiry_time: z.number().nullish(),
  last_used_day: z.number().nullish(),
  owner_id: z.union([z.string(), z.number()]).transform(String).nullish(),
  created_by_id: z.union([z.string(), z.number()]).transform(String).nullish(),
  created_by_username: z.string().nullish(),
})

export type WireTable = z.infer<typeof tableSchema>
export type WireServicePrincipal = z.infer<typeof servicePrincipalSchema>
export type WireServingEndpoint = z.infer<typeof servingEndpointSchema>
export type WireVectorIndex = z.infer<typeof vectorIndexSchema>
export type WireToken = z.infer<typeof tokenSchema>

/** https://docs.databricks.com/api/workspace/users and /groups: SCIM, with numbers as ids. */
export const userSchema = z.object({ id: z.string().min(1), userName: z.string().min(1) })
export const groupSchema = z.object({
  id: z.string().min(1),
  displayName: z.string().min(1),
  members: z.array(z.object({ value: z.string().min(1) })).nullish(),
})

export type WireUser = z.infer<typeof userSchema>
export type WireGroup = z.infer<typeof groupSchema>
