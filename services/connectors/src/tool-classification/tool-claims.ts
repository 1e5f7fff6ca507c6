import type { Properties } from '@throughline/graph/facts/claim.ts'
import type { Basis } from '@throughline/graph/facts/evidence.ts'
import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import { sink } from '@throughline/graph/ontology/assets/sink.ts'
import { tool } from '@throughline/graph/ontology/assets/tool.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'
import { operatesOn } from '@throughline/graph/ontology/relations/operates-on.ts'
import { provides } from '@throughline/graph/ontology/relations/provides.ts'
import { readsFrom } from '@throughline/graph/ontology/relations/reads-from.ts'
import { sendsTo } from '@throughline/graph/ontology/relations/sends-to.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { toolId } from '../ids.ts'
import type { Classification, Destination } from './classification.ts'

/** Where and how it is known that a server offers a tool. */
export interface Offer {
  readonly serverId: string
  readonly place: RecordPlace
  readonly basis: Basis
  readonly note?: string
}

/** States a tool of a server with all that its classification says; returns the tool's id. */
export function claimTool(builder: ClaimBuilder, name: string, classification: Classification, offer: Offer): string {
  const { serverId, place } = offer
  const id = claimOwnTool(builder, name, classification, { ownerId: serverId, place })
  const details = { basis: offer.basis, ...(offer.note === undefined ? {} : { note: offer.note }) }
  builder.relation(provides, serverId, id, details, place)
  return id
}

/** Whose a tool is that no server provides. */
export interface Owner {
  readonly ownerId: string
  /** What its data lies behind, where that is not the owner itself: two tools with one account see the same data. */
  readonly dataOwnerId?: string
  readonly place: RecordPlace
}

/** States a tool that no server provides: it is its owner's own, an agent's action or a workflow's node. */
export function claimOwnTool(
  builder: ClaimBuilder,
  name: string,
  classification: Classification,
  { ownerId, dataOwnerId: serverId = ownerId, place }: Owner,
): string {
  const { grounds } = classification
  const id = toolId(ownerId, name)
  builder.asset(tool, id, name, toolProperties(classification), place, grounds.basis, grounds.note)
  // Switching the tool off ends all that it reads, sends and touches: one grant for all of them.
  const grants = [`${id}#enabled`]

  for (const {
    what,
    name: called,
    classes,
    sensitivity,
    operations,
    callerFiltered,
    grounds: why,
  } of classification.data) {
    const properties = {
      ...(classes.length === 0 ? {} : { classes }),
      ...(sensitivity === undefined ? {} : { sensitivity }),
    }
    const to = datasetId(serverId, what)
    builder.asset(dataset, to, called, properties, place, why.basis, why.note)
    const filtered = callerFiltered === undefined ? {} : { callerFiltered }
    builder.relation(
      operatesOn,
      id,
      to,
      { ...why, grants, properties: { operations: [...operations].sort(), ...filtered } },
      place,
    )
  }
  for (const { source, grounds: why } of classification.reads) {
    builder.asset(untrustedSource, source.id, source.name, { profile: source.profile }, place)
    builder.relation(readsFrom, id, source.id, { ...why, grants }, place)
  }
  for (const { to, allowed, grounds: why } of classification.sends) {
    const target = sinkOf(serverId, to)
    builder.asset(sink, target.id, target.name, target.properties, place, why.basis, why.note)
    builder.relation(
      sendsTo,
      id,
      target.id,
      { ...why, grants, properties: allowed === undefined ? {} : { allowed } },
      place,
    )
  }
  return id
}

/** Data behind one connection. Two connections to one service are two datasets: nothing says that they see the same. */
export function datasetId(serverId: string, what: string): string {
  return `dataset:${serverId}:${slug(what)}`
}

function sinkOf(serverId: string, to: Destination): { id: string; name: string; properties: Properties } {
  if ('shared' in to) return { ...to.shared, properties: { attackerChoosable: true } }
  return { id: `sink:${serverId}:${slug(to.own)}`, name: to.own, properties: { attackerChoosable: false } }
}

function toolProperties({ traits, scope, approval, approver, sandboxed, egress }: Classification): Properties {
  return {
    traits,
    scope,
    ...(approval === undefined ? {} : { approval }),
    ...(approver === undefined ? {} : { approver }),
    ...(sandboxed === undefined ? {} : { sandboxed }),
    ...(egress === undefined ? {} : { egress }),
  }
}

function slug(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}
