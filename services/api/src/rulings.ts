import type { Claimed } from '@throughline/graph/facts/claim.ts'
import type { Asset } from '@throughline/graph/facts/estate.ts'
import type { Ruling } from '@throughline/graph/facts/ruling.ts'
import type { AssetStatement } from '@throughline/graph/store/claims/read-statements.ts'
import type { OperatorsWord } from '@throughline/workflows/contract.ts'

/** What became of a change of the operator's list. */
export type Spoken =
  /** The revision shows it. */
  | { readonly state: 'published'; readonly revision: number }
  /** It is being written or published; the next revision shows it. */
  | { readonly state: 'pending' }
  | { readonly state: 'failed'; readonly reason: string }

/** What people rule about assets, and how they do so. Each call may throw a DatabaseError. */
export interface RulingSource {
  /** All that hold, those of assets that no source states too. */
  rulings(): Promise<readonly Claimed<Ruling>[]>
  /** All that is stated of an asset, before disputes are settled. */
  statementsOf(asset: Asset): Promise<readonly AssetStatement[]>
  /** Has the operator's list changed, and waits a while for the revision that shows it. */
  speak(word: OperatorsWord): Promise<Spoken>
}
