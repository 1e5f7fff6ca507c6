import type { AssetClaim, RelationClaim } from '@throughline/graph/facts/claim.ts'
import type { Kind } from '@throughline/graph/ontology/asset-kinds.ts'
import { endsFault } from '../claims/check-claims.ts'
import { ClaimBuilder } from '../claims/claim-builder.ts'
import type { Reading, Rejection } from '../connector.ts'
import type { FactsHead } from './header.ts'
import { assetClaim, type RecordAt, refused, relationClaim } from './normalise.ts'

export const format = 'facts'

/** A claim with the place of its record, for what only shows when all records are known. */
export interface Placed<C> {
  readonly claim: C
  readonly place: Omit<Rejection, 'code' | 'reason'>
}

/** The records of a facts file so far: claims that stand on their own, and what was refused. */
export interface Records {
  readonly assets: Placed<AssetClaim>[]
  readonly relations: Placed<RelationClaim>[]
  readonly rejected: Rejection[]
}

export function noRecords(): Records {
  return { assets: [], relations: [], rejected: [] }
}

/** Adds an asset record, or what is wrong with it. */
export function addAsset(records: Records, value: unknown, at: RecordAt): void {
  const result = assetClaim(value, at)
  if ('claim' in result) records.assets.push({ claim: result.claim, place: placeOf(at) })
  else records.rejected.push(...result.rejections)
}

/** Adds a relation record, or what is wrong with it. */
export function addRelation(records: Records, value: unknown, at: RecordAt): void {
  const result = relationClaim(value, at)
  if ('claim' in result) records.relations.push({ claim: result.claim, place: placeOf(at) })
  else records.rejected.push(...result.rejections)
}

/** Adds a line of NDJSON: an asset has a kind, a relation has ends. */
export function addLine(records: Records, value: unknown, at: RecordAt): void {
  const isObject = typeof value === 'object' && value !== null
  if (isObject && 'kind' in value) addAsset(records, value, at)
  else if (isObject && ('from' in value || 'to' in value)) addRelation(records, value, at)
  else {
    const reason = 'it is neither an asset (with a kind) nor a relation (with a type, from and to)'
    records.rejected.push(...refused('wrong-type', '', reason, at).rejections)
  }
}

/** What is known of the kinds of a file's assets. */
export interface Kinds {
  /** The kind of an asset; an id with two kinds has none. */
  of(id: string): Kind | undefined
  hasTwo(id: string): boolean
}

/** Kinds by id over all assets seen. */
class KindsSeen implements Kinds {
  readonly #kinds = new Map<string, Kind | 'two'>()

  add(claim: AssetClaim): void {
    const before = this.#kinds.get(claim.id)
    this.#kinds.set(claim.id, before === undefined || before === claim.kind ? claim.kind : 'two')
  }

  of(id: string): Kind | undefined {
    const kind = this.#kinds.get(id)
    return kind === 'two' ? undefined : kind
  }

  hasTwo(id: string): boolean {
    return this.#kinds.get(id) === 'two'
  }
}

/**
 * Takes out what contradicts itself: every asset of an id that is stated with two kinds (neither can be believed), and
 * relations whose type does not allow the kinds of their ends. An end that is not stated here may come from elsewhere.
 */
export function settle(records: Records, kinds: Kinds): { assets: AssetClaim[]; relations: RelationClaim[] } {
  const assets: AssetClaim[] = []
  for (const { claim, place } of records.assets) {
    if (!kinds.hasTwo(claim.id)) assets.push(claim)
    else records.rejected.push({ code: 'two-kinds', ...place, reason: 'its id is stated with two kinds' })
  }
  const relations: RelationClaim[] = []
  for (const { claim, place } of records.relations) {
    const fault = endsFault(claim, (id) => kinds.of(id))
    if (fault === undefined) relations.push(claim)
    else records.rejected.push({ code: 'wrong-end', ...place, reason: fault })
  }
  return { assets, relations }
}

/** All records of a file as its reading; what is said twice of one thing is joined. */
export function factsReading(file: string, head: FactsHead, records: Records): Reading {
  const kinds = new KindsSeen()
  for (const { claim } of records.assets) kinds.add(claim)
  const { assets, relations } = settle(records, kinds)
  const builder = new ClaimBuilder({ source: head.source, file, observedAt: head.observedAt })
  for (const claim of assets) builder.addAsset(claim)
  for (const claim of relations) builder.addRelation(claim)
  for (const rejection of records.rejected) builder.reject(rejection)
  return builder.reading({ format, complete: head.complete })
}

/** The reading of a file whose header could not be understood: only why. */
export function refusedFacts(
  file: string,
  source: string | undefined,
  observedAt: string,
  rejected: readonly Rejection[],
): Reading {
  return {
    source: source ?? format,
    format,
    unit: file,
    complete: false,
    observedAt,
    assets: [],
    relations: [],
    rejected,
  }
}

function placeOf(at: RecordAt): Omit<Rejection, 'code' | 'reason'> {
  return { file: at.file, pointer: at.pointer, ...at.document.place(at.pointer) }
}
