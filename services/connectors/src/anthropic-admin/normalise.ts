import type { Properties } from '@throughline/graph/facts/claim.ts'
import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { resource } from '@throughline/graph/ontology/assets/resource.ts'
import { serviceIdentity } from '@throughline/graph/ontology/assets/service-identity.ts'
import { user } from '@throughline/graph/ontology/assets/user.ts'
import { authenticatesAs } from '@throughline/graph/ontology/relations/authenticates-as.ts'
import { canAdmin } from '@throughline/graph/ontology/relations/can-admin.ts'
import { canAssume } from '@throughline/graph/ontology/relations/can-assume.ts'
import { canRead } from '@throughline/graph/ontology/relations/can-read.ts'
import { canWrite } from '@throughline/graph/ontology/relations/can-write.ts'
import { contains } from '@throughline/graph/ontology/relations/contains.ts'
import { ownedBy } from '@throughline/graph/ontology/relations/owned-by.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { systemId, userId } from '../ids.ts'
import type { TakenRecord } from '../reading/listed-records.ts'
import { timeProperty } from '../reading/times.ts'
import { redactedPrefix } from '../secrets/redacted-prefix.ts'
import type { WireKey, WireMember, WireUser, WireWorkspace } from './wire.ts'

/** What all records of one organisation have in common. */
export interface Organisation {
  readonly builder: ClaimBuilder
  /** No answer names the organisation, so it is the source's. */
  readonly source: string
  /** Workspaces that are known to be archived: their keys do not work any more, and their members have nothing to do there. */
  readonly archived: ReadonlySet<string>
}

export function stateWorkspace(organisation: Organisation, { value, place }: TakenRecord<WireWorkspace>): void {
  const { builder, archived } = organisation
  const labels = archived.has(value.id) ? { labels: ['archived'] } : {}
  const to = builder.asset(resource, workspaceId(organisation, value.id), value.name ?? value.id, labels, place)
  builder.relation(contains, stateOrganisation(organisation, place), to, {}, place)
}

/** A person's account; who has the person's sign-in has the account. */
export function stateUser(organisation: Organisation, { value, place }: TakenRecord<WireUser>): void {
  const { builder } = organisation
  const { id, name, email, role } = value
  const account = builder.asset(user, accountId(id), name ?? email ?? id, {}, place)
  if (email !== undefined && email !== null) {
    const person = builder.asset(user, userId(email), name ?? email, {}, place)
    builder.relation(canAssume, person, account, { properties: { via: 'sign-in' } }, place)
  }
  const grants = [`${account}#role`]
  if (role === 'admin') builder.relation(canAdmin, account, stateOrganisation(organisation, place), { grants }, place)
  // A developer makes keys in the default workspace, and so works with what is in it.
  if (role === 'developer') stateWork(organisation, account, null, { grants }, place)
}

export function stateMember(organisation: Organisation, { value, place }: TakenRecord<WireMember>): void {
  const { builder, archived } = organisation
  const account = builder.asset(user, accountId(value.user_id), undefined, {}, place)
  const details = {
    grants: [`${account}#${value.workspace_id}`],
    properties: archived.has(value.workspace_id) ? { enabled: false } : {},
  }
  if (value.workspace_role === 'workspace_admin') {
    const to = builder.asset(resource, workspaceId(organisation, value.workspace_id), undefined, {}, place)
    builder.relation(canAdmin, account, to, details, place)
  } else if (value.workspace_role === 'workspace_developer') {
    stateWork(organisation, account, value.workspace_id, details, place)
  }
}

/**
 * A key belongs to its workspace and outlives whoever made it, so it acts as the workspace: that identity reads and writes
 * what is in it.
 */
export function stateKey(organisation: Organisation, { value, place }: TakenRecord<WireKey>): void {
  const { builder, archived } = organisation
  const { id, name, workspace_id: workspace, status, created_by: maker } = value
  const isOff = status !== 'active' || (workspace !== null && archived.has(workspace))
  const properties: Properties = {
    provider: 'anthropic',
    type: 'api-key',
    ownerKnown: true,
    ...redactedPrefix(value.partial_key_hint),
    ...timeProperty('lastRotatedAt', value.created_at),
    ...timeProperty('expiresAt', value.expires_at),
    ...(isOff ? { revoked: true } : {}),
  }
  const from = builder.asset(credential, systemId('credential', 'anthropic', id), name ?? id, properties, place)
  const to = builder.asset(resource, workspaceId(organisation, workspace), workspaceName(workspace), {}, place)
  builder.relation(contains, to, from, {}, place)
  const label = `keys of ${workspaceName(workspace) ?? workspace}`
  const identity = builder.asset(serviceIdentity, `${to.replace(/^resource:/, 'service-identity:')}`, label, {}, place)
  builder.relation(authenticatesAs, from, identity, { grants: [from] }, place)
  stateWork(organisation, identity, workspace, { grants: [to] }, place)
  if (maker?.type !== 'user') return
  const account = builder.asset(user, accountId(maker.id), undefined, {}, place)
  builder.relation(ownedBy, from, account, {}, place)
}

function stateWork(
  organisation: Organisation,
  principal: string,
  workspace: string | null,
  details: { readonly grants: readonly string[]; readonly properties?: Properties },
  place: RecordPlace,
): void {
  const { builder } = organisation
  const to = builder.asset(resource, workspaceId(organisation, workspace), workspaceName(workspace), {}, place)
  builder.relation(canRead, principal, to, details, place)
  builder.relation(canWrite, principal, to, details, place)
}

function stateOrganisation({ builder, source }: Organisation, place: RecordPlace): string {
  const id = systemId('resource', 'anthropic', 'organization', source)
  return builder.asset(resource, id, 'Anthropic organisation', {}, place)
}

function workspaceId({ source }: Organisation, id: string | null): string {
  return id === null
    ? systemId('resource', 'anthropic', 'default-workspace', source)
    : systemId('resource', 'anthropic', id)
}

/** Only the default workspace has a name that no list says. */
function workspaceName(id: string | null): string | undefined {
  return id === null ? 'default workspace' : undefined
}

function accountId(id: string): string {
  return systemId('user', 'anthropic', id)
}
