import { type Asset, type Estate, grantsOf, type Relation } from '@throughline/graph/facts/estate.ts'

/** Facts of an estate by what people call them. */
export class Lookup {
  readonly estate: Pick<Estate, 'assets' | 'relations'>
  readonly assets: ReadonlyMap<string, Asset>
  readonly relations: ReadonlyMap<string, Relation>
  private byName: ReadonlyMap<string, readonly Asset[]> | undefined
  private byGrant: ReadonlyMap<string, readonly Relation[]> | undefined

  constructor(estate: Pick<Estate, 'assets' | 'relations'>) {
    this.estate = estate
    this.assets = new Map(estate.assets.map((asset) => [asset.id, asset]))
    this.relations = new Map(estate.relations.map((relation) => [relation.id, relation]))
  }

  named(name: string): readonly Asset[] {
    this.byName ??= Map.groupBy(this.estate.assets, (asset) => asset.name)
    return this.byName.get(name) ?? []
  }

  /** The relations that stand on a grant. */
  onGrant(grant: string): readonly Relation[] {
    this.byGrant ??= relationsByGrant(this.estate.relations)
    return this.byGrant.get(grant) ?? []
  }
}

/** Relations by each grant that they need. */
export function relationsByGrant(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const byGrant = new Map<string, Relation[]>()
  for (const relation of relations) {
    for (const grant of grantsOf(relation)) {
      const known = byGrant.get(grant)
      if (known === undefined) byGrant.set(grant, [relation])
      else known.push(relation)
    }
  }
  return byGrant
}
