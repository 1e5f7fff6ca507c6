import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import { endpoint } from '@throughline/graph/ontology/assets/endpoint.ts'
import { modelEndpoint } from '@throughline/graph/ontology/assets/model-endpoint.ts'
import { resource } from '@throughline/graph/ontology/assets/resource.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'
import { contains } from '@throughline/graph/ontology/relations/contains.ts'
import { exposes } from '@throughline/graph/ontology/relations/exposes.ts'
import { reaches } from '@throughline/graph/ontology/relations/reaches.ts'
import { serves } from '@throughline/graph/ontology/relations/serves.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { addressOf, endpointId, systemId } from '../ids.ts'
import { addressIn } from '../mcp-config/address.ts'
import type { RecordInDocument } from '../reading/listed-records.ts'
import { internet } from '../untrusted-sources.ts'
import type { Bom } from './bom.ts'
import type { Stated } from './components.ts'
import { classification } from './data.ts'
import type { WireService } from './wire.ts'

/**
 * States services as what they contain: addresses, the data that passes through them, and the services that are part of
 * them. A bill says who talks to whom and not who may read what, so nothing leads from an address to the data. A service
 * that depends on a model serves it.
 */
export function stateServices(
  builder: ClaimBuilder,
  bom: Bom,
  scope: string,
  stated: ReadonlyMap<string, Stated>,
): void {
  const dependsOn = new Map(bom.dependencies.map(({ value }) => [value.ref, value.dependsOn ?? []]))
  for (const { service, parent } of bom.services) {
    const { value, place } = service
    const id = builder.asset(resource, serviceId(value, scope), value.name, propertiesOf(value), place)
    if (parent !== undefined) builder.relation(contains, serviceId(parent.value, scope), id, {}, place)
    const endpoints = (value.endpoints ?? []).flatMap((url, index) => stateEndpoint(builder, url, index, service) ?? [])
    for (const each of endpoints) builder.relation(contains, id, each, {}, place)
    for (const to of stateServiceData(builder, service, scope)) builder.relation(contains, id, to, {}, place)
    const models = (dependsOn.get(value['bom-ref'] ?? '') ?? []).flatMap((ref) => {
      const found = stated.get(ref)
      return found?.kind === 'model' ? [found.id] : []
    })
    if (models.length === 0) continue
    const where = serviceId(value, scope).replace(/^resource:/, 'model-endpoint:')
    const served = builder.asset(modelEndpoint, where, value.name, {}, place)
    builder.relation(contains, id, served, {}, place)
    for (const to of models) builder.relation(serves, served, to, {}, place)
    for (const each of endpoints) builder.relation(exposes, each, served, {}, place)
  }
}

/** An address; unless it is said to be open, a caller signs in. */
function stateEndpoint(
  builder: ClaimBuilder,
  url: string,
  index: number,
  { value, place, within }: RecordInDocument<WireService>,
): string | undefined {
  const address = addressIn(url)
  if (address === undefined) {
    builder.reject({ code: 'no-address', ...within('endpoints', index), reason: 'it is no web address' })
    return undefined
  }
  const { exposure } = address
  const properties = { exposure, auth: value.authenticated === false ? 'none' : 'user' }
  const id = builder.asset(endpoint, endpointId(address.url), addressOf(address.url), properties, place)
  if (exposure === 'internet') stateReach(builder, id, place)
  return id
}

function stateReach(builder: ClaimBuilder, id: string, place: RecordPlace): void {
  builder.asset(untrustedSource, internet.id, internet.name, { profile: internet.profile }, place)
  const note = 'from the address: a public name is taken to be reachable from the internet'
  builder.relation(reaches, internet.id, id, { basis: 'computed', note }, place)
}

/** Flows of one name are one piece of data; those without a name are the service's own. */
function stateServiceData(
  builder: ClaimBuilder,
  { value, place }: RecordInDocument<WireService>,
  scope: string,
): readonly string[] {
  const ids = (value.data ?? []).map(({ name, classification: word }) => {
    const label = name ?? `data of ${value.name}`
    const id = systemId('dataset', 'cyclonedx', scope, refOf(value), ...(typeof name === 'string' ? [name] : []))
    return builder.asset(dataset, id, label, classification(word), place)
  })
  return [...new Set(ids)]
}

function propertiesOf(value: WireService): { labels?: readonly string[] } {
  const labels = [
    ...(typeof value.trustZone === 'string' ? [`trust-zone:${value.trustZone}`] : []),
    ...(value['x-trust-boundary'] === true ? ['crosses-trust-boundary'] : []),
  ]
  return labels.length === 0 ? {} : { labels }
}

function serviceId(value: WireService, scope: string): string {
  return systemId('resource', 'cyclonedx', scope, refOf(value))
}

function refOf(value: WireService): string {
  return value['bom-ref'] ?? [value.group, value.name, value.version].filter(Boolean).join('/')
}
