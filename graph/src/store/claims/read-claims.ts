import type { z } from 'zod'
import type { TouchedClaims } from '../../facts/advance-facts.ts'
import type { AssetClaim, Claimed, RelationClaim } from '../../facts/claim.ts'
import type { Database } from '../driver.ts'
import { allClaims } from '../queries/all-claims.ts'
import { allUnits } from '../queries/all-units.ts'
import { claimsOfFacts } from '../queries/claims-of-facts.ts'
import { decodeAssetClaim, decodeRelationClaim } from './claim-body.ts'
import { factPrefix } from './claim-key.ts'
import type { claimRow } from './claim-row.ts'

/** Facts asked for per statement. */
const batchSize = 10_000

/** Claims that are not retired, by fact. */
export interface ClaimsByFact extends TouchedClaims {
  readonly assets: Map<string, Claimed<AssetClaim>[]>
  readonly relations: Map<string, Claimed<RelationClaim>[]>
}

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

  #add(claims: ClaimsByFact, row: z.infer<typeof claimRow>): void {
    const { fact, form, body, observedAt } = row
    const unit = this.#units.get(row.unit)
    if (unit === undefined) throw new Error(`claim about ${fact} of a unit that is not known`)
    if (form === 'asset') append(claims.assets, fact, { ...unit, claim: decodeAssetClaim(body, observedAt) })
    else append(claims.relations, fact, { ...unit, claim: decodeRelationClaim(body, observedAt) })
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
