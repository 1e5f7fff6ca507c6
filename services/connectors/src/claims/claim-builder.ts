import type { AssetClaim, Properties, RelationClaim } from '@throughline/graph/facts/claim.ts'
import { type Basis, bases, type Evidence } from '@throughline/graph/facts/evidence.ts'
import { relationId } from '@throughline/graph/facts/relation-id.ts'
import { compareText } from '@throughline/graph/facts/settle.ts'
import { type Kind, propertiesOf } from '@throughline/graph/ontology/asset-kinds.ts'
import type { AssetKind } from '@throughline/graph/ontology/define-asset.ts'
import type { RelationType } from '@throughline/graph/ontology/define-relation.ts'
import { propertiesOfRelation, type RelationName } from '@throughline/graph/ontology/relation-types.ts'
import type { Reading, Rejection } from '../connector.ts'
import { inertId, inertText } from '../reading/inert-text.ts'
import { assertProperties, endsFault } from './check-claims.ts'
import { mergeProperties } from './merge-properties.ts'

/** Where in the file a record stands. */
export interface RecordPlace {
  readonly pointer?: string
  /** 1-based. */
  readonly line?: number
}

export interface RelationDetails {
  readonly grants?: readonly string[]
  readonly properties?: Properties
  readonly basis?: Basis
  readonly note?: string
}

/** What the claims of one unit have in common. */
export interface ClaimSource {
  readonly source: string
  readonly file: string
  /** ISO 8601. */
  readonly observedAt: string
}

/**
 * Collects what one unit states. One claim per asset and relation: a second mention adds its properties. A property or
 * an end that the ontology does not know is a bug of the connector and throws at once. Characters that nobody sees are written out
 * (inert-text.ts): a name cannot pass for another, nor an id for another's.
 */
export class ClaimBuilder {
  readonly #source: ClaimSource
  readonly #assets = new Map<string, AssetClaim>()
  readonly #relations = new Map<string, RelationClaim>()
  readonly #rejected: Rejection[] = []

  constructor(source: ClaimSource) {
    this.#source = source
  }

  /** States an asset and returns its id. Without a name it is only mentioned. The basis is `declared` unless given. */
  asset(
    kind: AssetKind<Kind>,
    id: string,
    name: string | undefined,
    properties: Properties,
    place: RecordPlace,
    basis: Basis = 'declared',
    note?: string,
  ): string {
    if (id === '') throw new Error(`no id: ${kind.label}`)
    const named = name === undefined ? {} : { name }
    this.addAsset({ id, kind: kind.kind, ...named, properties, evidence: this.#evidence(place, basis, note) })
    return inertId(id)
  }

  /** States a relation. The basis is `declared` unless given. */
  relation(
    type: RelationType<RelationName>,
    from: string,
    to: string,
    details: RelationDetails,
    place: RecordPlace,
  ): void {
    const { grants = [], properties = {}, basis = 'declared', note } = details
    this.addRelation({ type: type.type, from, to, grants, properties, evidence: this.#evidence(place, basis, note) })
  }

  /** Takes a claim that is already made, or joins it with what was said of that asset before. */
  addAsset(stated: AssetClaim): void {
    const claim = inertAsset(stated)
    const known = propertiesOf(claim.kind)
    assertProperties(`${claim.kind} ${claim.id}`, known, claim.properties)
    const before = this.#assets.get(claim.id)
    if (before === undefined) {
      this.#assets.set(claim.id, claim)
      return
    }
    if (before.kind !== claim.kind) throw new Error(`${claim.id} is stated as ${before.kind} and as ${claim.kind}`)
    const properties = mergeProperties(known, before.properties, claim.properties)
    this.#assets.set(claim.id, { ...statingAsset(before, claim), properties })
  }

  /** Takes a relation that is already made, or joins it with what was said of it before. */
  addRelation(stated: RelationClaim): void {
    const claim = inertRelation(stated)
    const known = propertiesOfRelation(claim.type)
    assertProperties(`${claim.type} ${claim.from} → ${claim.to}`, known, claim.properties)
    const grants = [...new Set(claim.grants)].sort()
    const id = relationId({ ...claim, grants })
    const before = this.#relations.get(id)
    if (before === undefined) {
      this.#relations.set(id, { ...claim, grants })
      return
    }
    const properties = mergeProperties(known, before.properties, claim.properties)
    const { evidence } = statingRelation(before, claim)
    this.#relations.set(id, { ...before, evidence, properties })
  }

  /** Counts a record that was not taken. */
  reject(rejection: Omit<Rejection, 'file'> & { readonly file?: string }): void {
    this.#rejected.push({ file: this.#source.file, ...rejection })
  }

  /** True where this unit has stated the asset. */
  has(id: string): boolean {
    return this.#assets.has(inertId(id))
  }

  /** All that was stated, as one reading; it is complete only where nothing was rejected. Throws where both ends of a relation are stated and their kinds do not fit it. */
  reading(of: { readonly format: string; readonly complete?: boolean; readonly unit?: string }): Reading {
    for (const relation of this.#relations.values()) {
      const fault = endsFault(relation, (id) => this.#assets.get(id)?.kind)
      if (fault !== undefined) throw new Error(`${relation.type} ${relation.from} → ${relation.to}: ${fault}`)
    }
    return {
      source: this.#source.source,
      format: of.format,
      unit: of.unit ?? this.#source.file,
      complete: (of.complete ?? false) && this.#rejected.length === 0,
      observedAt: this.#source.observedAt,
      assets: [...this.#assets.values()],
      relations: [...this.#relations.values()],
      rejected: this.#rejected,
    }
  }

  #evidence(place: RecordPlace, basis: Basis, note: string | undefined): Evidence {
    const { source, file, observedAt } = this.#source
    return { source, file, ...place, observedAt, basis, ...(note === undefined ? {} : { note }) }
  }
}

function inertAsset(claim: AssetClaim): AssetClaim {
  const name = claim.name === undefined ? {} : { name: inertText(claim.name) }
  return { ...claim, ...name, id: inertId(claim.id), properties: inertProperties(claim.properties) }
}

function inertRelation(claim: RelationClaim): RelationClaim {
  const { from, to, grants, properties } = claim
  const ends = { from: inertId(from), to: inertId(to), grants: grants.map(inertId) }
  return { ...claim, ...ends, properties: inertProperties(properties) }
}

function inertProperties(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      if (typeof value === 'string') return [name, inertText(value)]
      return [name, Array.isArray(value) ? value.map((each) => inertText(String(each))) : value]
    }),
  )
}

/**
 * Which of two claims about an asset states it: the one that names it, for others only mention it; then the softer, since the properties of
 * both come under its name; then the newer. So the order of records never matters, but for the place that is shown.
 */
function statingAsset(before: AssetClaim, claim: AssetClaim): AssetClaim {
  const order =
    Number(before.name === undefined) - Number(claim.name === undefined) ||
    bases.indexOf(claim.evidence.basis) - bases.indexOf(before.evidence.basis) ||
    newerFirst(before, claim) ||
    compareText(before.name ?? '', claim.name ?? '')
  return order > 0 ? claim : before
}

/** Which of two claims about a relation states it: the firmer, then the newer. */
function statingRelation(before: RelationClaim, claim: RelationClaim): RelationClaim {
  const order = bases.indexOf(before.evidence.basis) - bases.indexOf(claim.evidence.basis) || newerFirst(before, claim)
  return order > 0 ? claim : before
}

function newerFirst({ evidence: a }: AssetClaim | RelationClaim, { evidence: b }: AssetClaim | RelationClaim): number {
  return compareText(b.observedAt, a.observedAt) || compareText(a.source, b.source)
}
