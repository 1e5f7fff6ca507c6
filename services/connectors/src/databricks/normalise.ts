import type { Properties } from '@throughline/graph/facts/claim.ts'
import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import { group } from '@throughline/graph/ontology/assets/group.ts'
import { knowledgeBase } from '@throughline/graph/ontology/assets/knowledge-base.ts'
import { model } from '@throughline/graph/ontology/assets/model.ts'
import { modelEndpoint } from '@throughline/graph/ontology/assets/model-endpoint.ts'
import { serviceIdentity } from '@throughline/graph/ontology/assets/service-identity.ts'
import { authenticatesAs } from '@throughline/graph/ontology/relations/authenticates-as.ts'
import { canAssume } from '@throughline/graph/ontology/relations/can-assume.ts'
import { indexes } from '@throughline/graph/ontology/relations/indexes.ts'
import { memberOf } from '@throughline/graph/ontology/relations/member-of.ts'
import { ownedBy } from '@throughline/graph/ontology/relations/owned-by.ts'
import { serves } from '@throughline/graph/ontology/relations/serves.ts'
import { systemId } from '../ids.ts'
import type { TakenRecord } from '../reading/listed-records.ts'
import { fromMilliseconds, timeProperty } from '../reading/times.ts'
import { stateInherited, stateOwner } from './privileges.ts'
import type { WireServicePrincipal, WireServingEndpoint, WireTable, WireToken, WireVectorIndex } from './wire.ts'
import {
  endpointIdOf,
  indexId,
  modelId,
  ownerNumberId,
  servicePrincipalId,
  statePrincipal,
  tableId,
  type Workspace,
} from './workspace.ts'

export function stateTable(workspace: Workspace, { value, place }: TakenRecord<WireTable>): void {
  const id = workspace.builder.asset(dataset, tableId(workspace, value.full_name), value.full_name, {}, place)
  stateInherited(workspace, value.full_name, id, place)
  if (typeof value.owner === 'string') stateOwner(workspace, value.owner, id, place)
}

/** An index is a securable like a table; who may read it sees the passages that it was built from. */
export function stateVectorIndex(workspace: Workspace, { value, place }: TakenRecord<WireVectorIndex>): void {
  const { builder } = workspace
  const { name, creator, delta_sync_index_spec: sync } = value
  const id = builder.asset(knowledgeBase, indexId(workspace, name), name, {}, place)
  stateInherited(workspace, name, id, place)
  if (typeof creator === 'string') stateOwner(workspace, creator, id, place)
  if (sync === undefined || sync === null) return
  const table = builder.asset(dataset, tableId(workspace, sync.source_table), undefined, {}, place)
  builder.relation(indexes, id, table, {}, place)
}

export function stateModel(
  workspace: Workspace,
  { value, place }: TakenRecord<{ full_name: string; owner?: string | null | undefined }>,
): void {
  const id = workspace.builder.asset(model, modelId(workspace, value.full_name), value.full_name, {}, place)
  stateOwnership(workspace, value.owner, id, place)
}

/** What an endpoint serves: registered models, the provider's own, and models that another company runs. */
export function stateServingEndpoint(workspace: Workspace, { value, place }: TakenRecord<WireServingEndpoint>): void {
  const { builder } = workspace
  const entities = value.config?.served_entities ?? []
  const providers = entities.flatMap(({ external_model: external }) => external?.provider ?? [])
  // What is sent to it leaves for another company; a model endpoint has no sink of its own, so it is a mark.
  const labels = [...new Set(providers)].sort().map((provider) => `external:${provider}`)
  const properties = labels.length === 0 ? {} : { labels }
  const id = builder.asset(modelEndpoint, endpointIdOf(workspace, value.name), value.name, properties, place)
  stateOwnership(workspace, value.creator, id, place)
  for (const { entity_name: name, external_model: external, foundation_model: foundation } of entities) {
    const registered = name ?? foundation?.name
    if (external !== undefined && external !== null) {
      const to = systemId('model', external.provider, external.name)
      builder.relation(serves, id, builder.asset(model, to, external.name, {}, place), {}, place)
    } else if (registered !== undefined && registered !== null) {
      const to = builder.asset(model, modelId(workspace, registered), registered, {}, place)
      builder.relation(serves, id, to, {}, place)
    }
  }
}

export function stateServicePrincipal(workspace: Workspace, { value, place }: TakenRecord<WireServicePrincipal>): void {
  const { builder } = workspace
  const { applicationId, id: number, displayName, active, groups } = value
  const labels = active === false ? { labels: ['inactive'] } : {}
  const id = builder.asset(
    serviceIdentity,
    servicePrincipalId(applicationId),
    displayName ?? applicationId,
    labels,
    place,
  )
  const properties = active === false ? { enabled: false } : {}
  for (const { display } of groups ?? []) {
    const to = builder.asset(group, systemId('group', 'databricks', workspace.source, display), display, {}, place)
    builder.relation(memberOf, id, to, { properties }, place)
  }
  // A token knows its owner by number. Where a token brings that number, it is this service principal.
  if (typeof number === 'string') {
    const note = 'both are ids of the same service principal'
    builder.relation(
      canAssume,
      ownerNumberId(workspace, number),
      id,
      { properties: { via: 'the same', ...properties }, note },
      place,
    )
  }
}

/** A token acts as its owner: whoever made it for himself, or the service principal of that number. */
export function stateToken(
  workspace: Workspace,
  { value, place }: TakenRecord<WireToken>,
  applications: ReadonlyMap<string, string>,
): void {
  const { builder } = workspace
  const { owner_id: owner, created_by_id: maker, created_by_username: makerName } = value
  const isOwn = typeof makerName === 'string' && (owner === undefined || owner === null || owner === maker)
  const properties: Properties = {
    provider: 'databricks',
    type: 'pat',
    ...timeProperty('lastRotatedAt', fromMilliseconds(value.creation_time)),
    ...timeProperty('expiresAt', fromMilliseconds(value.expiry_time)),
    ...timeProperty('lastUsedAt', fromMilliseconds(value.last_used_day)),
    ...(isOwn || typeof owner === 'string' ? { ownerKnown: true } : {}),
  }
  const id = systemId('credential', 'databricks', value.token_id)
  const from = builder.asset(credential, id, value.comment ?? value.token_id, properties, place)
  const grants = [from]
  if (isOwn) {
    builder.relation(authenticatesAs, from, statePrincipalOf(workspace, makerName, place), { grants }, place)
    return
  }
  if (typeof owner !== 'string') return
  const application = applications.get(owner)
  const to = application === undefined ? ownerNumberId(workspace, owner) : servicePrincipalId(application)
  builder.asset(serviceIdentity, to, application === undefined ? `owner ${owner}` : undefined, {}, place)
  builder.relation(authenticatesAs, from, to, { grants }, place)
}

type Place = TakenRecord<unknown>['place']

/** A token's maker is a person or a service principal, never a group. */
function statePrincipalOf(workspace: Workspace, name: string, place: Place): string {
  const isKnown = /@|^[0-9a-f]{8}-/i.test(name)
  if (isKnown) return statePrincipal(workspace, name, place)
  const id = systemId('service-identity', 'databricks', workspace.source, 'name', name)
  return workspace.builder.asset(serviceIdentity, id, name, {}, place)
}

/** Who answers for something; a service principal cannot, in the words of the graph. */
function stateOwnership(workspace: Workspace, owner: string | null | undefined, id: string, place: Place): void {
  if (typeof owner !== 'string' || owner === '' || /^[0-9a-f]{8}-/i.test(owner)) return
  workspace.builder.relation(ownedBy, id, statePrincipal(workspace, owner, place), {}, place)
}
