import { askedProperties, expiries, sameValue } from '@throughline/graph/derive/relevant-properties.ts'
import type { Asset, Relation } from '@throughline/graph/facts/estate.ts'
import { firmest } from '@throughline/graph/facts/settle.ts'
import { accessOfFoothold, assetOfFoothold } from '@throughline/graph/footholds/foothold.ts'
import type { Cause } from '../answers/diff.ts'
import { groundsOf } from '../evidence/grounds.ts'
import type { RankedPath } from '../paths.ts'
import { withoutBasis } from '../shown-step.ts'
import { standing } from '../standing.ts'
import type { Reaches } from '../what-if/reaches.ts'
import type { World } from '../what-if/worlds.ts'

type Fact = Asset | Relation

/**
 * Why a pair is connected in one revision and not in another: of all facts that its path rests on there, those that the other does not
 * have, or has otherwise. Some must be: were all the same, the rules would have found the path in the other too.
 * @param opened whether the one is the later revision
 */
export function causesOf({ path, entry, target }: RankedPath, one: Reaches, other: Reaches, opened: boolean): Cause[] {
  const { facts } = one.world.derived
  const comparison = new Comparison(one.world, other.world, opened)
  const grounds = groundsOf(one.world.derived)
  const rests = new Map<string, Fact>()
  for (const step of path.steps) {
    const { relations, properties } = grounds.baseFacts(step)
    for (const relation of relations) {
      rests.set(relation.id, relation)
      comparison.presence(relation)
      for (const id of [relation.from, relation.to]) rests.set(id, facts.asset(facts.assetNumber(id)))
    }
    for (const { of, property } of properties) {
      const fact = rests.get(of) ?? ownerOf(one.world, of)
      if (fact !== undefined) comparison.property(fact, property)
    }
    for (const foothold of [one.world.graph.from[step], one.world.graph.to[step]]) {
      const asset = facts.asset(assetOfFoothold(foothold ?? -1))
      rests.set(asset.id, asset)
      comparison.presence(asset)
    }
  }
  const isEntry = other.entries.some(
    ({ asset, access }) => access === entry.access && idIn(other, asset) === idIn(one, entry.asset),
  )
  // Data can be a target twice, to be read and to be written: one of them may stand without the other.
  const isTarget = other.targets.some(
    (twin) => idIn(other, twin.asset) === idIn(one, target.asset) && accessesOf(twin) === accessesOf(target),
  )
  for (const [number, stands] of [
    [entry.asset, isEntry],
    [target.asset, isTarget],
  ] as const) {
    const end = facts.asset(number)
    comparison.presence(end)
    if (!stands) for (const property of standing) comparison.property(end, property)
  }
  // What a credential does without (a time of expiry) is no property that it relied on.
  if (comparison.causes.size === 0)
    for (const fact of rests.values())
      for (const property of [...askedProperties, ...expiries]) comparison.property(fact, property)
  if (comparison.causes.size === 0) throw new Error('a path came or went, and nothing that it rests on did')
  return [...comparison.causes.values()]
}

/** Compares facts of one world with the other's, and collects what differs. */
class Comparison {
  readonly causes = new Map<string, Cause>()
  private readonly one: World
  private readonly other: World
  private readonly opened: boolean

  constructor(one: World, other: World, opened: boolean) {
    this.one = one
    this.other = other
    this.opened = opened
  }

  /** A fact that the other world does not have. */
  presence(fact: Fact): void {
    const twin = ownerOf(this.other, fact.id)
    if (twin === undefined)
      this.add(fact, { fact: 'kind' in fact ? 'asset' : 'relation', change: this.opened ? 'added' : 'removed' })
    else if ('type' in fact) this.property(fact, 'enabled')
    else if ('kind' in twin && twin.kind !== fact.kind) {
      const [before, after] = this.opened ? [twin.kind, fact.kind] : [fact.kind, twin.kind]
      this.add(fact, { fact: 'property', change: 'changed', property: 'kind', before, after })
    }
  }

  /** A property that the other world has otherwise, or whose time has passed in one of them only. */
  property(fact: Fact, property: string): void {
    const twin = ownerOf(this.other, fact.id)
    if (twin === undefined) return
    const [here, there] = [fact.properties[property], twin.properties[property]]
    if (!sameValue(here, there)) {
      const [before, after] = this.opened ? [there, here] : [here, there]
      this.add(fact, { fact: 'property', change: 'changed', property, before, after })
    } else if (expiries.has(property) && isPast(here, this.one) !== isPast(there, this.other)) {
      this.add(fact, { fact: 'expiry', change: 'changed', property, before: here, after: here })
    }
  }

  private add(fact: Fact, cause: Pick<Cause, 'fact' | 'change' | 'property' | 'before' | 'after'>): void {
    const origin = fact.origins[cause.property ?? '']
    const best = (origin === undefined ? undefined : fact.evidence[origin]) ?? firmest(fact.evidence)
    this.causes.set(JSON.stringify([fact.id, cause.property]), {
      ...cause,
      of: fact.id,
      ...('type' in fact ? { relation: { type: fact.type, from: fact.from, to: fact.to } } : {}),
      basis: best.basis,
      evidence: withoutBasis(best),
    })
  }
}

function accessesOf({ footholds }: RankedPath['target']): string {
  return footholds.map(accessOfFoothold).join()
}

function idIn({ world }: Reaches, asset: number): string {
  return world.derived.facts.asset(asset).id
}

function ownerOf({ derived: { facts } }: World, id: string): Fact | undefined {
  const asset = facts.findAsset(id)
  return asset === undefined ? facts.relationOf(facts.findRelation(id) ?? -1) : facts.asset(asset)
}

function isPast(value: unknown, { derived }: World): boolean {
  return typeof value === 'string' && Date.parse(value) <= Date.parse(derived.estate.asOf)
}
