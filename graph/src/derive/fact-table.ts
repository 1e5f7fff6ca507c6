import { allCapabilities } from '../capabilities/all-capabilities.ts'
import { capabilityId } from '../capabilities/define-capability.ts'
import type { Asset, Estate, Relation } from '../facts/estate.ts'
import { assetKinds } from '../ontology/asset-kinds.ts'
import type { PropertyValue } from '../ontology/property.ts'
import { relationTypes } from '../ontology/relation-types.ts'
import { edgeTypeNumber, edgeTypes } from './edge-types.ts'
import { Ints } from './ints.ts'

/** The values of a capability's key, in the order of its declaration. */
export type Key = readonly (string | boolean)[]

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
  private readonly edgeType = new Ints(1024)
  private readonly edgeFrom = new Ints(1024)
  private readonly edgeTo = new Ints(1024)
  private readonly nextOut = new Ints(1024)
  private readonly nextIn = new Ints(1024)
  private readonly headOut: (Int32Array | undefined)[] = []
  private readonly headIn: (Int32Array | undefined)[] = []
  private readonly byType: Ints[] = edgeTypes.map(() => new Ints(16))
  private readonly keys: Key[] = []
  private readonly capabilityNumbers: Map<string | number, number>[] = edgeTypes.map(() => new Map())
  private relationNumbers: ReadonlyMap<string, number> | undefined

  constructor(estate: Pick<Estate, 'assets' | 'relations'>) {
    this.assets = estate.assets
    this.relations = estate.relations
    this.assetNumbers = new Map(estate.assets.map((asset, index) => [asset.id, index]))
    this.kinds = Uint8Array.from(estate.assets, (asset) => kindNumber(asset.kind))
    for (const relation of estate.relations) {
      const enabled = relation.properties['enabled'] !== false
      this.append(
        edgeTypeNumber(relation.type),
        this.assetNumber(relation.from),
        this.assetNumber(relation.to),
        enabled,
      )
    }
  }

  get edgeCount(): number {
    return this.edgeType.length
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
    return this.edgeType.at(edge)
  }

  fromOf(edge: number): number {
    return this.edgeFrom.at(edge)
  }

  toOf(edge: number): number {
    return this.edgeTo.at(edge)
  }

  /** The relation behind an edge; undefined for a capability. */
  relationOf(edge: number): Relation | undefined {
    return this.relations[edge]
  }

  isCapability(edge: number): boolean {
    return edge >= this.relations.length
  }

  keyOf(edge: number): Key {
    return this.keys[edge - this.relations.length] ?? []
  }

  edgeId(edge: number): string {
    const relation = this.relations[edge]
    if (relation !== undefined) return relation.id
    const type = edgeTypes[this.typeOf(edge)] ?? ''
    const names = allCapabilities.find((capability) => capability.type === type)?.key ?? []
    const key = this.keyOf(edge).map((value, index) => [names[index] ?? '', value] as const)
    return capabilityId(type, this.asset(this.fromOf(edge)).id, this.asset(this.toOf(edge)).id, key)
  }

  /** A property of an edge: of the relation, or a value of the capability's key. */
  edgeProperty(edge: number, name: string): PropertyValue | undefined {
    const relation = this.relations[edge]
    if (relation !== undefined) return relation.properties[name]
    const capability = allCapabilities[this.typeOf(edge) - relationTypes.length]
    return this.keyOf(edge)[capability?.key.indexOf(name) ?? -1]
  }

  /** The capability with that identity, if it was added. */
  findCapability(type: number, from: number, to: number, key: Key): number | undefined {
    return this.capabilityNumbers[type]?.get(this.capabilityKey(from, to, key))
  }

  /** Adds a capability, or finds the one that is there. */
  addCapability(type: number, from: number, to: number, key: Key): { edge: number; isNew: boolean } {
    const numbers = this.capabilityNumbers[type]
    const identity = this.capabilityKey(from, to, key)
    const found = numbers?.get(identity)
    if (found !== undefined) return { edge: found, isNew: false }
    const edge = this.append(type, from, to, true)
    this.keys.push(key)
    numbers?.set(identity, edge)
    return { edge, isNew: true }
  }

  edgesOfType(type: number): Ints {
    return this.byType[type] ?? new Ints(1)
  }

  /** First edge of that type out of an asset, -1 for none; go on with `nextFrom`. */
  firstFrom(type: number, asset: number): number {
    return this.headOut[type]?.[asset] ?? -1
  }

  nextFrom(edge: number): number {
    return this.nextOut.at(edge)
  }

  /** First edge of that type into an asset, -1 for none; go on with `nextTo`. */
  firstTo(type: number, asset: number): number {
    return this.headIn[type]?.[asset] ?? -1
  }

  nextTo(edge: number): number {
    return this.nextIn.at(edge)
  }

  private capabilityKey(from: number, to: number, key: Key): string | number {
    const ends = from * this.assets.length + to
    return key.length === 0 ? ends : `${ends}|${key.join('|')}`
  }

  private append(type: number, from: number, to: number, enabled: boolean): number {
    const edge = this.edgeType.length
    this.edgeType.push(type)
    this.edgeFrom.push(from)
    this.edgeTo.push(to)
    if (enabled) {
      this.nextOut.push(link(this.headOut, type, from, edge, this.assets.length))
      this.nextIn.push(link(this.headIn, type, to, edge, this.assets.length))
      this.byType[type]?.push(edge)
    } else {
      this.nextOut.push(-1)
      this.nextIn.push(-1)
    }
    return edge
  }
}

/** Puts an edge before the list of its asset and returns what was first until now. */
function link(heads: (Int32Array | undefined)[], type: number, asset: number, edge: number, assets: number): number {
  const list = (heads[type] ??= new Int32Array(assets).fill(-1))
  const next = list[asset] ?? -1
  list[asset] = edge
  return next
}
