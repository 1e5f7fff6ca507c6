import { allCapabilities } from '../capabilities/all-capabilities.ts'
import { capabilityId } from '../capabilities/define-capability.ts'
import type { Asset, Estate, Relation } from '../facts/estate.ts'
import { assetKinds } from '../ontology/asset-kinds.ts'
import type { PropertyValue } from '../ontology/property.ts'
import { CapabilityKeys, type Key } from './capability-keys.ts'
import { asTheyCome, sortBy } from './counting-sort.ts'
import { EdgeLists } from './edge-lists.ts'
import { edgeTypeNumber, edgeTypes, firstCapabilityType } from './edge-types.ts'
import { Ints } from './ints.ts'

export type { Key } from './capability-keys.ts'

const kindNumbers: ReadonlyMap<string, number> = new Map(assetKinds.map((kind, index) => [kind.kind, index]))

/** The number of a kind in `assetKinds`. */
export function kindNumber(kind: string): number {
  const number = kindNumbers.get(kind)
  if (number === undefined) throw new Error(`no asset kind ${kind}`)
  return number
}

/**
 * Joined facts as integers. Assets are numbered in the order of their ids; edges are the relations in the order of
 * their ids, then capabilities as they are derived, so that a join does not know the difference. Disabled relations have a number
 * but are in no adjacency list.
 */
export class FactTable {
  readonly assets: readonly Asset[]
  readonly relations: readonly Relation[]
  /** Index into `assetKinds`, per asset. */
  readonly kinds: Uint8Array
  private readonly assetNumbers: ReadonlyMap<string, number>
  private readonly edges: EdgeLists
  private readonly capabilityKeys: readonly CapabilityKeys[]
  /** Per capability: the number of its key within its type. */
  private readonly keyNumbers = new Ints()
  private relationNumbers: ReadonlyMap<string, number> | undefined

  /** @param twin a table of the same estate, to take the numbers of assets from */
  constructor(estate: Pick<Estate, 'assets' | 'relations'>, twin?: FactTable) {
    this.assets = estate.assets
    this.relations = estate.relations
    this.assetNumbers = twin?.assetNumbers ?? new Map(estate.assets.map((asset, index) => [asset.id, index]))
    this.kinds = twin?.kinds ?? Uint8Array.from(estate.assets, (asset) => kindNumber(asset.kind))
    this.edges = new EdgeLists(edgeTypes.length, estate.assets.length)
    this.capabilityKeys = allCapabilities.map(() => new CapabilityKeys(estate.assets.length))
    for (const [number, relation] of estate.relations.entries()) {
      const from = twin?.fromOf(number) ?? this.assetNumber(relation.from)
      const to = twin?.toOf(number) ?? this.assetNumber(relation.to)
      this.edges.append(edgeTypeNumber(relation.type), from, to, relation.properties['enabled'] !== false)
    }
  }

  get edgeCount(): number {
    return this.edges.count
  }

  /** The number of an asset; an unknown id is a bug, since joining leaves no dangling ends. */
  assetNumber(id: string): number {
    const number = this.assetNumbers.get(id)
    if (number === undefined) throw new Error(`no asset ${id}`)
    return number
  }

  findAsset(id: string): number | undefined {
    return this.assetNumbers.get(id)
  }

  asset(number: number): Asset {
    const asset = this.assets[number]
    if (asset === undefined) throw new Error(`no asset number ${number}`)
    return asset
  }

  /** The number of a relation by id. */
  findRelation(id: string): number | undefined {
    this.relationNumbers ??= new Map(this.relations.map((relation, index) => [relation.id, index]))
    return this.relationNumbers.get(id)
  }

  typeOf(edge: number): number {
    return this.edges.type.at(edge)
  }

  fromOf(edge: number): number {
    return this.edges.from.at(edge)
  }

  toOf(edge: number): number {
    return this.edges.to.at(edge)
  }

  /** The relation behind an edge; undefined for a capability. */
  relationOf(edge: number): Relation | undefined {
    return this.relations[edge]
  }

  isCapability(edge: number): boolean {
    return edge >= this.relations.length
  }

  keyOf(edge: number): Key {
    if (edge < this.relations.length) return []
    return this.keysOf(this.typeOf(edge)).keyAt(this.keyNumbers.at(edge - this.relations.length))
  }

  edgeId(edge: number): string {
    const relation = this.relations[edge]
    if (relation !== undefined) return relation.id
    const type = this.typeOf(edge)
    const names = allCapabilities[type - firstCapabilityType]?.key ?? []
    const key = this.keyOf(edge).map((value, index) => [names[index] ?? '', value] as const)
    return capabilityId(edgeTypes[type] ?? '', this.asset(this.fromOf(edge)).id, this.asset(this.toOf(edge)).id, key)
  }

  /** A property of an edge: of the relation, or a value of the capability's key. */
  edgeProperty(edge: number, name: string): PropertyValue | undefined {
    const relation = this.relations[edge]
    if (relation !== undefined) return relation.properties[name]
    const capability = allCapabilities[this.typeOf(edge) - firstCapabilityType]
    return this.keyOf(edge)[capability?.key.indexOf(name) ?? -1]
  }

  /** The capability with that identity, if it was added. */
  findCapability(type: number, from: number, to: number, key: Key): number | undefined {
    const keys = this.keysOf(type)
    const number = keys.numberOf(key)
    return number === -1 ? undefined : keys.find(from, to, number)
  }

  /** Adds a capability and returns its number, which is `edgeCount` before; if it is there, its number. */
  addCapability(type: number, from: number, to: number, key: Key): number {
    const keys = this.keysOf(type)
    const number = keys.intern(key)
    const found = keys.find(from, to, number)
    if (found !== undefined) return found
    const edge = this.edges.append(type, from, to, true)
    this.keyNumbers.push(number)
    keys.set(from, to, number, edge)
    return edge
  }

  /** The enabled edges of a type. */
  edgesOfType(type: number): Ints {
    return this.edges.ofType(type)
  }

  /** First edge of that type out of an asset, -1 for none; go on with `nextFrom`. */
  firstFrom(type: number, asset: number): number {
    return this.edges.firstFrom(type, asset)
  }

  nextFrom(edge: number): number {
    return this.edges.nextFrom(edge)
  }

  /** First edge of that type into an asset, -1 for none; go on with `nextTo`. */
  firstTo(type: number, asset: number): number {
    return this.edges.firstTo(type, asset)
  }

  nextTo(edge: number): number {
    return this.edges.nextTo(edge)
  }

  /** A table of the same with capabilities sorted by type, from, to and key, and per capability (from 0) its place among them. */
  inOrder(): { table: FactTable; places: Int32Array } {
    const relations = this.relations.length
    const [type, from, to] = [this.edges.type, this.edges.from, this.edges.to].map((column) =>
      column.toArray().subarray(relations),
    )
    if (type === undefined || from === undefined || to === undefined) throw new Error('no columns')
    const ranks = this.capabilityKeys.map((keys) => keys.ranks())
    const rank = this.keyNumbers
      .toArray()
      .map((key, index) => ranks[(type[index] ?? 0) - firstCapabilityType]?.[key] ?? 0)
    let order = sortBy(asTheyCome(type.length), rank, Math.max(1, ...ranks.map((list) => list.length)))
    for (const column of [to, from]) order = sortBy(order, column, this.assets.length)
    order = sortBy(order, type, edgeTypes.length)
    const table = new FactTable(this, this)
    const places = new Int32Array(order.length)
    for (const [place, index] of order.entries()) {
      places[index] = place
      table.addCapability(type[index] ?? -1, from[index] ?? -1, to[index] ?? -1, this.keyOf(relations + index))
    }
    return { table, places }
  }

  private keysOf(type: number): CapabilityKeys {
    const keys = this.capabilityKeys[type - firstCapabilityType]
    if (keys === undefined) throw new Error(`${edgeTypes[type]} is no capability`)
    return keys
  }
}
