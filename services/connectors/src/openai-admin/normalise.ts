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
import { fromSeconds, timeProperty } from '../reading/times.ts'
import { redactedPrefix } from '../secrets/redacted-prefix.ts'
import type { WireAdminKey, WireProjectKey } from './wire.ts'

/** What all records of one organisation have in common. */
export interface Organisation {
  readonly builder: ClaimBuilder
  /** No answer names the organisation, so it is the source's. */
  readonly source: string
  /** The only project of the file: records that do not say theirs are taken to be of it, as a guess. */
  readonly onlyProject: string | undefined
}

interface Member {
  readonly id: string
  readonly name?: string | null | undefined
  readonly role?: string | null | undefined
  readonly project_id?: string | null | undefined
}

export function stateProject(
  organisation: Organisation,
  { value, place }: TakenRecord<{ id: string; name?: string | null | undefined; status?: string | null | undefined }>,
): void {
  const { builder } = organisation
  const labels = value.status === 'archived' ? { labels: ['archived'] } : {}
  const to = builder.asset(resource, projectId(value.id), value.name ?? value.id, labels, place)
  builder.relation(contains, stateOrganisation(organisation, place), to, {}, place)
}

/** A person's account in the organisation; who has the person's mailbox or sign-in has the account. */
export function stateUser(
  organisation: Organisation,
  { value, place }: TakenRecord<Member & { email?: string | null | undefined }>,
  of: 'organisation' | 'project',
): void {
  const { builder } = organisation
  const { id, name, email, role } = value
  const account = builder.asset(user, accountId(id), name ?? email ?? id, {}, place)
  if (email !== undefined && email !== null) {
    const person = builder.asset(user, userId(email), name ?? email, {}, place)
    builder.relation(canAssume, person, account, { properties: { via: 'sign-in' } }, place)
  }
  if (of === 'project') stateProjectRights(organisation, account, value, place)
  else if (role === 'owner') {
    builder.relation(canAdmin, account, stateOrganisation(organisation, place), { grants: [`${account}#role`] }, place)
  }
}

export function stateServiceAccount(organisation: Organisation, { value, place }: TakenRecord<Member>): void {
  const id = serviceAccountId(value.id)
  organisation.builder.asset(serviceIdentity, id, value.name ?? value.id, {}, place)
  stateProjectRights(organisation, id, value, place)
}

/** A project's key: a service account's acts as that, a person's only in its project, which is less than the person may. */
export function stateProjectKey(organisation: Organisation, { value, place }: TakenRecord<WireProjectKey>): void {
  const { builder } = organisation
  const { owner } = value
  const from = stateKey(builder, value, 'project-key', owner !== undefined && owner !== null, place)
  const project = projectOf(organisation, value)
  if (project !== undefined) {
    const to = builder.asset(resource, projectId(project.id), undefined, {}, place)
    builder.relation(contains, to, from, project, place)
  }
  const account = owner?.service_account
  if (account !== undefined && account !== null) {
    const to = builder.asset(serviceIdentity, serviceAccountId(account.id), account.name ?? undefined, {}, place)
    builder.relation(authenticatesAs, from, to, { grants: [from] }, place)
    return
  }
  const person = owner?.user
  if (person === undefined || person === null) return
  const account_ = builder.asset(user, accountId(person.id), person.name ?? undefined, {}, place)
  builder.relation(ownedBy, from, account_, {}, place)
  const to = builder.asset(serviceIdentity, keyIdentityId(value.id), `key ${value.name ?? value.id}`, {}, place)
  builder.relation(authenticatesAs, from, to, { grants: [from] }, place)
  stateProjectRights(organisation, to, { id: value.id, role: 'member', project_id: value.project_id }, place)
}

/**
 * An admin key may do everything in the organisation. The list is known to show project keys too, under their own ids: only
 * owners can make admin keys, so one that belongs to anybody else is not believed to be one.
 */
export function stateAdminKey(organisation: Organisation, { value, place }: TakenRecord<WireAdminKey>): void {
  const { builder } = organisation
  const { owner } = value
  const isAdmin = owner?.type === 'user' && owner.role === 'owner'
  const from = stateKey(builder, value, isAdmin ? 'admin-key' : undefined, owner !== undefined && owner !== null, place)
  if (owner === undefined || owner === null) return
  if (owner.type === 'service_account') {
    const to = builder.asset(serviceIdentity, serviceAccountId(owner.id), owner.name ?? undefined, {}, place)
    builder.relation(authenticatesAs, from, to, { grants: [from] }, place)
    return
  }
  const person = builder.asset(user, accountId(owner.id), owner.name ?? undefined, {}, place)
  builder.relation(ownedBy, from, person, {}, place)
  const to = builder.asset(serviceIdentity, keyIdentityId(value.id), `key ${value.name ?? value.id}`, {}, place)
  builder.relation(authenticatesAs, from, to, { grants: [from] }, place)
  if (isAdmin) builder.relation(canAdmin, to, stateOrganisation(organisation, place), { grants: [from] }, place)
}

function stateKey(
  builder: ClaimBuilder,
  value: WireProjectKey | WireAdminKey,
  type: string | undefined,
  ownerKnown: boolean,
  place: RecordPlace,
): string {
  const properties: Properties = {
    provider: 'openai',
    ...(type === undefined ? {} : { type }),
    ...redactedPrefix(value.redacted_value),
    ...timeProperty('lastRotatedAt', fromSeconds(value.created_at)),
    ...timeProperty('lastUsedAt', fromSeconds(value.last_used_at)),
    ...(ownerKnown ? { ownerKnown: true } : {}),
  }
  return builder.asset(credential, keyId(value.id), value.name ?? value.id, properties, place)
}

/** An owner administers a project; a member works with all that is in it: files, vector stores, stored answers. */
function stateProjectRights(organisation: Organisation, principal: string, member: Member, place: RecordPlace): void {
  const project = projectOf(organisation, member)
  if (project === undefined) return
  const { builder } = organisation
  const to = builder.asset(resource, projectId(project.id), undefined, {}, place)
  const details = { ...project, grants: [`${principal}#${project.id}`] }
  if (member.role === 'owner') builder.relation(canAdmin, principal, to, details, place)
  else {
    builder.relation(canRead, principal, to, details, place)
    builder.relation(canWrite, principal, to, details, place)
  }
}

function projectOf(
  { onlyProject }: Organisation,
  { project_id: stated }: Pick<Member, 'project_id'>,
): { readonly id: string; readonly basis: 'declared' | 'inferred'; readonly note?: string } | undefined {
  if (stated !== undefined && stated !== null) return { id: stated, basis: 'declared' }
  if (onlyProject === undefined) return undefined
  return { id: onlyProject, basis: 'inferred', note: 'the export has one project, and the record does not say its own' }
}

function stateOrganisation({ builder, source }: Organisation, place: RecordPlace): string {
  return builder.asset(
    resource,
    systemId('resource', 'openai', 'organization', source),
    'OpenAI organisation',
    {},
    place,
  )
}

function projectId(id: string): string {
  return systemId('resource', 'openai', id)
}

function accountId(id: string): string {
  return systemId('user', 'openai', id)
}

function serviceAccountId(id: string): string {
  return systemId('service-identity', 'openai', id)
}

function keyId(id: string): string {
  return systemId('credential', 'openai', id)
}

function keyIdentityId(id: string): string {
  return systemId('service-identity', 'openai', 'key', id)
}
