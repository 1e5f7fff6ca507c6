import type { z } from 'zod'
import type { TouchedClaims } from '../../facts/advance-facts.ts'
import type { AssetClaim, Claimed, RelationClaim } from '../../facts/claim.ts'
import type { Ruling } from '../../facts/ruling.ts'
import type { Database } from '../driver.ts'
import { allClaims } from '../queries/all-claims.ts'
import { allRulings } from '../queries/all-rulings.ts'
import { allUnits } from '../queries/all-units.ts'
import { claimsOfFacts } from '../queries/claims-of-facts.ts'
import { decodeAssetClaim, decodeRelationClaim, decodeRuling } from './claim-body.ts'
import { factPrefix } from './claim-key.ts'
import type { claimRow } from './claim-row.ts'

/** Facts asked for per statement. */
const batchSize = 10_000

/** Claims that are not retired, by fact. */
export interface ClaimsByFact extends TouchedClaims {
  readonly assets: Map<string, Claimed<AssetClaim>[]>
  readonly relations: Map<string, Claimed<RelationClaim>[]>
}

type ClaimRow = z.infer<typeof claimRow>

/** Reads claims with the names of their sources. */
export class ClaimReader {
  readonly #db: Database
  readonly #units: ReadonlyMap<string, { source: string; unit: string }>

  private constructor(db: Database, units: ReadonlyMap<string, { source: string; unit: string }>) {
    this.#db = db
    this.#units = units
  }

  static async open(db: Database): Promise<ClaimReader> {
    const units = new Map<string, { source: string; unit: string }>()
    for await (const { key, source, unit } of db.stream(allUnits, {})) units.set(key, { source, unit })
    return new ClaimReader(db, units)
  }

  /** All claims that are not retired. */
  async all(): Promise<ClaimsByFact> {
    const claims = noClaims()
    for await (const row of this.#db.stream(allClaims, {})) this.#add(claims, row)
    return claims
  }

  /** Adds the claims about some facts. A fact without any is not mentioned. */
  async addOf(facts: Iterable<string>, claims: ClaimsByFact): Promise<void> {
    const prefixes = Array.from(facts, factPrefix)
    for (let at = 0; at < prefixes.length; at += batchSize) {
      const parameters = { prefixes: prefixes.slice(at, at + batchSize) }
      for await (const row of this.#db.stream(claimsOfFacts, parameters)) this.#add(claims, row)
    }
  }

  /** All rulings that are not retired: people write few. */
  async rulings(): Promise<Claimed<Ruling>[]> {
    const rulings: Claimed<Ruling>[] = []
    for await (const row of this.#db.stream(allRulings, {}))
      rulings.push({ ...this.#unitOf(row), claim: decodeRuling(row.body, row.observedAt) })
    return rulings
  }

  #unitOf({ unit: key, fact }: ClaimRow): { source: string; unit: string } {
    const unit = this.#units.get(key)
    if (unit === undefined) throw new Error(`claim about ${fact} of a unit that is not known`)
    return unit
  }

  #add(claims: ClaimsByFact, row: ClaimRow): void {
    const { fact, form, body, observedAt } = row
    const unit = this.#unitOf(row)
    if (form === 'asset') append(claims.assets, fact, { ...unit, claim: decodeAssetClaim(body, observedAt) })
    else if (form === 'relation')
      append(claims.relations, fact, { ...unit, claim: decodeRelationClaim(body, observedAt) })
    // Rulings are read by themselves: `rulings`.
  }
}

export function noClaims(): ClaimsByFact {
  return { assets: new Map(), relations: new Map() }
}

function append<C>(lists: Map<string, C[]>, fact: string, claim: C): void {
  const list = lists.get(fact)
  if (list === undefined) lists.set(fact, [claim])
  else list.push(claim)
}
