import { bases } from '@throughline/graph/facts/evidence.ts'
import type { Kind } from '@throughline/graph/ontology/asset-kinds.ts'
import { propertiesOfRelation, relationTypeByName } from '@throughline/graph/ontology/relation-types.ts'
import { endsFault } from '../claims/check-claims.ts'
import type { TakenRecord } from '../reading/listed-records.ts'
import type { Graph } from './graph.ts'
import type { EdgeRule } from './mapping.ts'
import { type Nodes, nodesAt } from './nodes.ts'
import { byName, byRules } from './properties.ts'
import { rejectSecret } from './secret.ts'
import type { WireEdge, WireEnd } from './wire.ts'

interface End {
  readonly id: string
  readonly kind: Kind | undefined
}

/** States an edge as the relations that it is mapped to. */
export function stateEdge(graph: Graph, nodes: Nodes, { value, place }: TakenRecord<WireEdge>): void {
  const { builder, mapping, isOwn } = graph
  const { kind } = value
  const mapped = Object.hasOwn(mapping?.edges ?? {}, kind) ? mapping?.edges[kind] : undefined
  if (mapped === null) return
  const own = isOwn && relationTypeByName.has(kind) ? [{ type: kind }] : undefined
  const rules: readonly EdgeRule[] | undefined = mapped === undefined ? own : Array.isArray(mapped) ? mapped : [mapped]
  if (rules === undefined) {
    builder.reject({ code: 'unmapped-kind', ...place, reason: 'its kind is not in the mapping' })
    return
  }
  if (isLeftOut(nodes, value.start) || isLeftOut(nodes, value.end)) return
  const start = endOf(graph, nodes, value.start, mapped === undefined)
  const end = endOf(graph, nodes, value.end, mapped === undefined)
  if (start === undefined || end === undefined) {
    const which = start === undefined ? 'start' : 'end'
    builder.reject({
      code: 'no-such-node',
      ...place,
      reason: `its ${which} is none of the nodes that were taken, or several`,
    })
    return
  }
  for (const rule of rules) stateRelation(graph, { value, place }, rule, start, end, mapped === undefined)
}

function stateRelation(
  { builder }: Graph,
  { value, place }: TakenRecord<WireEdge>,
  rule: EdgeRule,
  start: End,
  end: End,
  isOwnEdge: boolean,
): void {
  const type = relationTypeByName.get(rule.type)
  if (type === undefined) return
  const [from, to] = rule.reverse === true ? [end, start] : [start, end]
  const kinds = new Map([from, to].map(({ id, kind }) => [id, kind]))
  const fault = endsFault({ type: type.type, from: from.id, to: to.id }, (id) => kinds.get(id))
  if (fault !== undefined) {
    builder.reject({ code: 'wrong-ends', ...place, reason: `as ${type.type}: ${fault}` })
    return
  }
  const known = propertiesOfRelation(type.type)
  const { properties, fault: property } = isOwnEdge
    ? byName(value.properties, known)
    : byRules(rule.properties ?? {}, value.properties, known)
  if (property !== undefined) {
    builder.reject({ code: 'wrong-property', ...place, reason: `${property} cannot hold what it would be given` })
  }
  const { grants, basis } = isOwnEdge ? ownDetails(value) : { grants: [], basis: rule.basis ?? 'declared' }
  if (rejectSecret(builder, [from.id, to.id, grants, properties], place)) return
  builder.relation(type, from.id, to.id, { grants, basis, properties }, place)
}

/** A graph that we wrote keeps grants and basis beside the properties. */
function ownDetails({ properties: { grants, basis } }: WireEdge): { grants: string[]; basis: (typeof bases)[number] } {
  const stated = bases.find((each) => each === basis) ?? 'declared'
  return { grants: Array.isArray(grants) ? grants.filter((each) => typeof each === 'string') : [], basis: stated }
}

/** Exactly one node; in a graph that we wrote an id is enough, for it may be another source's. */
function endOf({ isOwn }: Graph, nodes: Nodes, end: WireEnd, isOwnEdge: boolean): End | undefined {
  const [first, ...more] = nodesAt(nodes, end)
  if (first !== undefined) return more.length === 0 ? first : undefined
  const byId = end.match_by !== 'name' && end.match_by !== 'property'
  return isOwn && isOwnEdge && byId && typeof end.value === 'string' ? { id: end.value, kind: undefined } : undefined
}

function isLeftOut({ leftOut }: Nodes, { match_by: by, value }: WireEnd): boolean {
  return by !== 'name' && by !== 'property' && typeof value === 'string' && leftOut.has(value)
}
