import { documentConnector } from '../reading/document-connector.ts'
import { certaintyBy, GroupedRecords } from '../reading/grouped-records.ts'
import type { Table } from '../reading/listed-records.ts'
import { type Organisation, stateKey, stateMember, stateUser, stateWorkspace } from './normalise.ts'
import { keySchema, memberSchema, userSchema, workspaceSchema } from './wire.ts'

type Sort = 'user' | 'workspace' | 'workspace_member' | 'api_key'

/** Their `type`, with what a record of that type has: others call things users and workspaces too. */
function sortOf(record: Table): Sort | undefined {
  const { id, type } = record
  const begins = (prefix: string) => typeof id === 'string' && id.startsWith(prefix)
  if (type === 'api_key' && ('partial_key_hint' in record || begins('apikey_'))) return type
  if (type === 'workspace' && begins('wrkspc_')) return type
  if (type === 'workspace_member' && 'workspace_role' in record) return type
  return type === 'user' && begins('user_') && 'role' in record ? type : undefined
}

export const anthropicAdmin = documentConnector({
  format: 'anthropic-admin',
  about: 'Anthropic’s administration API: workspaces, people and API keys.',
  marker: /"type"\s*:\s*"(?:api_key|workspace|workspace_member|user)"/,
  certainty: certaintyBy(sortOf),
  state(input) {
    const { builder, source } = input
    const records = new GroupedRecords(input, sortOf, 'workspace, workspace member, user, API key')
    const workspaces = records.take('workspace', workspaceSchema)
    const archived = workspaces.filter(({ value }) => (value.archived_at ?? null) !== null).map(({ value }) => value.id)
    const organisation: Organisation = { builder, source, archived: new Set(archived) }
    for (const record of workspaces) stateWorkspace(organisation, record)
    for (const record of records.take('user', userSchema)) stateUser(organisation, record)
    for (const record of records.take('workspace_member', memberSchema)) stateMember(organisation, record)
    for (const record of records.take('api_key', keySchema)) stateKey(organisation, record)
  },
})
