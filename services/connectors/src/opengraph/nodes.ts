import { assetKindByName, type Kind, propertiesOf } from '@throughline/graph/ontology/asset-kinds.ts'
import { systemId } from '../ids.ts'
import type { TakenRecord } from '../reading/listed-records.ts'
import type { Graph } from './graph.ts'
import { byName, byRules } from './properties.ts'
import { rejectSecret } from './secret.ts'
import type { WireEnd, WireNode } from './wire.ts'

/** A node as an asset of ours. */
export interface StatedNode {
  readonly node: WireNode
  readonly id: string
  readonly kind: Kind
}

/** Nodes by their own id, and what is left out on purpose. */
export interface Nodes {
  readonly stated: ReadonlyMap<string, StatedNode>
  readonly leftOut: ReadonlySet<string>
  /** Nodes by a property of theirs; made when an edge first asks for it, for graphs are large. */
  readonly byProperty: Map<string, ReadonlyMap<unknown, readonly StatedNode[]>>
}

/** States nodes whose kind is mapped. Nodes that become one asset of two kinds are refused, all of them. */
export function stateNodes(graph: Graph, records: readonly TakenRecord<WireNode>[]): Nodes {
  const leftOut = new Set<string>()
  const found: { stated: StatedNode; record: TakenRecord<WireNode> }[] = []
  for (const record of records) {
    const target = targetOf(graph, record)
    if (target === 'left-out') leftOut.add(record.value.id)
    else if (target !== undefined) found.push({ stated: { node: record.value, ...target }, record })
  }
  const kinds = Map.groupBy(found, ({ stated }) => stated.id)
  const stated = new Map<string, StatedNode>()
  for (const { stated: node, record } of found) {
    const all = new Set((kinds.get(node.id) ?? []).map((each) => each.stated.kind))
    if (all.size > 1) {
      graph.builder.reject({ code: 'two-kinds', ...record.place, reason: 'its id is that of nodes of two kinds' })
      continue
    }
    if (stateAsset(graph, node, record)) stated.set(node.node.id, node)
  }
  return { stated, leftOut, byProperty: new Map() }
}

/** The nodes that an end means: by id, by name, or by properties. */
export function nodesAt(nodes: Nodes, end: WireEnd): readonly StatedNode[] {
  const { match_by: by, value, kind, property_matchers: matchers } = end
  const isOfKind = ({ node }: StatedNode) => typeof kind !== 'string' || kindsOf(node).includes(kind)
  if (by === 'property') {
    const [first, ...more] = matchers ?? []
    if (first === undefined) return []
    return withProperty(nodes, first.key, first.value).filter(
      (each) => isOfKind(each) && more.every(({ key, value: wanted }) => each.node.properties[key] === wanted),
    )
  }
  if (typeof value !== 'string') return []
  if (by === 'name') return withProperty(nodes, 'name', value).filter(isOfKind)
  const found = nodes.stated.get(value)
  return found === undefined || !isOfKind(found) ? [] : [found]
}

function withProperty({ stated, byProperty }: Nodes, key: string, value: unknown): readonly StatedNode[] {
  const index = byProperty.get(key) ?? Map.groupBy(stated.values(), ({ node }) => node.properties[key])
  byProperty.set(key, index)
  return index.get(value) ?? []
}

function targetOf(
  { mapping, isOwn, system, builder }: Graph,
  { value, place }: TakenRecord<WireNode>,
): { readonly id: string; readonly kind: Kind } | 'left-out' | undefined {
  const kinds = kindsOf(value)
  const mapped = kinds.find((kind) => Object.hasOwn(mapping?.nodes ?? {}, kind))
  if (mapped !== undefined) {
    const rule = mapping?.nodes[mapped] ?? null
    const kind = rule === null ? undefined : assetKindByName.get(rule.kind)?.kind
    if (rule === null || kind === undefined) return 'left-out'
    const { idFrom, idPrefix = '' } = rule
    if (idFrom === undefined) return { id: systemId('opengraph', system, value.id), kind }
    const id = Object.hasOwn(value.properties, idFrom) ? value.properties[idFrom] : undefined
    if (typeof id === 'string' && id !== '') return { id: idPrefix + id, kind }
    builder.reject({ code: 'no-id', ...place, reason: 'it does not have the property that its id is taken from' })
    return undefined
  }
  const own = isOwn ? kinds.flatMap((kind) => assetKindByName.get(kind)?.kind ?? [])[0] : undefined
  if (own !== undefined) return { id: value.id, kind: own }
  builder.reject({ code: 'unmapped-kind', ...place, reason: 'none of its kinds is in the mapping' })
  return undefined
}

function stateAsset(graph: Graph, { id, kind, node }: StatedNode, { place }: TakenRecord<WireNode>): boolean {
  const { builder, mapping, isOwn } = graph
  const asset = assetKindByName.get(kind)
  if (asset === undefined) return false
  const rule = kindsOf(node).flatMap((each) => mapping?.nodes[each] ?? [])[0]
  const known = propertiesOf(kind)
  const { properties, fault } =
    rule === undefined && isOwn
      ? byName(node.properties, known)
      : byRules(rule?.properties ?? {}, node.properties, known)
  if (fault !== undefined) {
    builder.reject({ code: 'wrong-property', ...place, reason: `${fault} cannot hold what it would be given` })
  }
  const named = ['displayname', 'name'].map((key) => node.properties[key]).find((each) => typeof each === 'string')
  const name = typeof named === 'string' && named !== '' ? named : (node.label ?? node.id)
  if (rejectSecret(builder, [id, name, properties], place)) return false
  builder.asset(asset, id, name, properties, place)
  return true
}

function kindsOf({ kinds, kind }: WireNode): readonly string[] {
  return [...(kinds ?? []), ...(typeof kind === 'string' ? [kind] : [])]
}
