import { type Asset, type Estate, grantsOf, type Relation } from '@throughline/graph/facts/estate.ts'

type Facts = Pick<Estate, 'assets' | 'relations'>

const kept = new WeakMap<Facts, Lookup>()

/** Facts of an estate by what people call them; worked out once for each. */
export function lookupOf(estate: Facts): Lookup {
  const known = kept.get(estate)
  if (known !== undefined) return known
  const made = new Lookup(estate)
  kept.set(estate, made)
  return made
}

/** Facts of an estate by what people call them. */
export class Lookup {
  readonly estate: Facts
  readonly assets: ReadonlyMap<string, Asset>
  readonly relations: ReadonlyMap<string, Relation>
  private byName: ReadonlyMap<string, readonly Asset[]> | undefined
  private byGrant: ReadonlyMap<string, readonly Relation[]> | undefined
  private denying: string | undefined

  constructor(estate: Facts) {
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

  /**
   * Whether a grant also denies, so that what revoking it would open cannot be said. Sources that compute permissions say in a relation's
   * note which statements may deny it: `Deny <grant>: …`.
   */
  denies(grant: string): boolean {
    this.denying ??= denyingNotes(this.estate)
    return this.denying.includes(`Deny ${grant}: `)
  }
}

function denyingNotes({ relations }: Facts): string {
  const notes = new Set<string>()
  for (const { evidence } of relations)
    for (const { note } of evidence) if (note?.includes('Deny ') === true) notes.add(note)
  return [...notes].join('\n')
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
