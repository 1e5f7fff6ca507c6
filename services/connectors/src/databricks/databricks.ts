import { documentConnector } from '../reading/document-connector.ts'
import { certaintyBy, GroupedRecords } from '../reading/grouped-records.ts'
import type { Table } from '../reading/listed-records.ts'
import { stateGroups } from './groups.ts'
import {
  stateModel,
  stateServicePrincipal,
  stateServingEndpoint,
  stateTable,
  stateToken,
  stateVectorIndex,
} from './normalise.ts'
import { type Grant, stateGrants } from './privileges.ts'
import {
  grantSchema,
  groupSchema,
  modelSchema,
  permissionsSchema,
  servicePrincipalSchema,
  servingEndpointSchema,
  tableSchema,
  tokenSchema,
  userSchema,
  vectorIndexSchema,
} from './wire.ts'

type Sort =
  | 'permissions'
  | 'grant'
  | 'table'
  | 'model'
  | 'ignored'
  | 'service-principal'
  | 'endpoint'
  | 'index'
  | 'token'
  | 'user'
  | 'group'

/** By the members that no other record has: the API marks none of its records. */
function sortOf(record: Table): Sort | undefined {
  const has = (...names: readonly string[]) => names.every((name) => name in record)
  if (has('privilege_assignments')) return 'permissions'
  if (has('principal', 'privileges', 'securable_id')) return 'grant'
  if (has('full_name', 'table_type')) return 'table'
  if (has('index_type', 'name') && (has('endpoint_name') || has('delta_sync_index_spec'))) return 'index'
  if (has('applicationId') && (has('displayName') || has('active'))) return 'service-principal'
  if (has('token_id') && (has('created_by_id') || has('owner_id'))) return 'token'
  // Vector search endpoints and model versions say nothing more than what they belong to.
  if (has('endpoint_type', 'endpoint_status') || has('model_name', 'version', 'catalog_name')) return 'ignored'
  if (has('config') && (has('endpoint_type') || has('task') || has('creator'))) return 'endpoint'
  if (has('full_name', 'catalog_name', 'schema_name')) return 'model'
  if (has('userName', 'id')) return 'user'
  return has('displayName', 'id') && (has('members') || has('meta')) ? 'group' : undefined
}

/** Users and groups alone are any directory's. */
function ownSortOf(record: Table): Sort | undefined {
  const sort = sortOf(record)
  return sort === 'user' || sort === 'group' ? undefined : sort
}

export const databricks = documentConnector({
  format: 'databricks',
  about: 'Databricks: Unity Catalog grants and tables, serving endpoints, vector indexes, service principals, tokens.',
  marker:
    /"(?:privilege_assignments|securable_id|table_type|applicationId|token_id|served_entities|index_type|schema_name)"/,
  certainty: certaintyBy(ownSortOf),
  state(input) {
    const { builder, source } = input
    const workspace = { builder, source }
    const sorts = 'grant, table, model, serving endpoint, vector index, service principal, token, user, group'
    const records = new GroupedRecords(input, sortOf, sorts)
    const grants = [
      ...records
        .take('permissions', permissionsSchema)
        .flatMap(({ value, place }) =>
          value.privilege_assignments.map((each): Grant => ({ ...each, securable: value.full_name, place })),
        ),
      ...records
        .take('grant', grantSchema)
        .map(({ value, place }): Grant => ({ ...value, securable: value.securable_id, place })),
    ]
    stateGrants(workspace, grants)
    for (const record of records.take('table', tableSchema)) stateTable(workspace, record)
    for (const record of records.take('index', vectorIndexSchema)) stateVectorIndex(workspace, record)
    for (const record of records.take('model', modelSchema)) stateModel(workspace, record)
    for (const record of records.take('endpoint', servingEndpointSchema)) stateServingEndpoint(workspace, record)
    const principals = records.take('service-principal', servicePrincipalSchema)
    for (const record of principals) stateServicePrincipal(workspace, record)
    const applications = new Map(
      principals.flatMap(({ value }) =>
        typeof value.id === 'string' ? [[value.id, value.applicationId] as const] : [],
      ),
    )
    for (const record of records.take('token', tokenSchema)) stateToken(workspace, record, applications)
    const users = records.take('user', userSchema)
    const groups = records.take('group', groupSchema)
    stateGroups(workspace, { users, groups, servicePrincipals: principals })
  },
})
