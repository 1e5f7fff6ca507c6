import { matchesPattern } from '../../facts/asset-pattern.ts'
import type { Properties } from '../../facts/claim.ts'
import type { Asset } from '../../facts/estate.ts'
import type { Evidence } from '../../facts/evidence.ts'
import type { Database } from '../driver.ts'
import { ClaimReader, noClaims } from './read-claims.ts'

/** What one source, a mapping or the operator states of an asset. */
export interface AssetStatement {
  readonly properties: Properties
  readonly evidence: Evidence
  /** Its file, or `operatorsList`: then it can be taken back in the service. */
  readonly unit: string
}

/** Everything that is stated of an asset, before disputes are settled: as it was synced last, published or not. */
export async function statementsOf(db: Database, asset: Asset): Promise<AssetStatement[]> {
  const reader = await ClaimReader.open(db)
  const claims = noClaims()
  await reader.addOf([asset.id], claims)
  const stated = (claims.assets.get(asset.id) ?? []).map(({ unit, claim: { properties, evidence } }) => {
    return { unit, properties, evidence }
  })
  const ruled = (await reader.rulings()).flatMap(({ unit, claim }): AssetStatement[] => {
    if (claim.form === 'override' && claim.asset === asset.id)
      return [{ unit, properties: { [claim.property]: claim.value }, evidence: claim.evidence }]
    if (claim.form === 'mapping' && matchesPattern(claim.match, asset))
      return [{ unit, properties: claim.properties, evidence: claim.evidence }]
    return []
  })
  return [...stated, ...ruled]
}
