import { advanceFacts, assetsUnder, emptyEstate, toolsToStamp } from '../../facts/advance-facts.ts'
import type { Estate, Gap } from '../../facts/estate.ts'
import { gatherRulings, type Ruling } from '../../facts/ruling.ts'
import { ClaimReader, type ClaimsByFact, noClaims } from '../claims/read-claims.ts'
import type { Database } from '../driver.ts'
import { dirtyClaims } from '../queries/dirty-claims.ts'
import { waitingRelations } from '../queries/waiting-relations.ts'

/** A claim as it was when it was joined. */
export interface ConsumedClaim {
  readonly key: string
  readonly hash: string
  readonly retired: boolean
}

/** The facts of the next revision, and what they were made of. */
export interface Joined {
  readonly estate: Estate
  /** Claims that are published with it. */
  readonly consumed: readonly ConsumedClaim[]
  /** Ids of relations that wait for an asset, and of those that did and do no more. */
  readonly waiting: readonly string[]
  readonly waitingNoMore: readonly string[]
}

/** Joins the claims that changed since the last publish into its estate; with `everything`, all claims. */
export async function joinClaims(
  db: Database,
  previous: Estate | null,
  options: { readonly asOf: string; readonly gaps: readonly Gap[]; readonly everything: boolean },
): Promise<Joined> {
  const before = previous ?? emptyEstate
  const consumed: ConsumedClaim[] = []
  const dirty: Dirty = { asset: new Set(), relation: new Set(), patterns: new Set() }
  for await (const { key, fact, form, hash, retired } of db.stream(dirtyClaims, {})) {
    consumed.push({ key, hash, retired })
    if (form === 'mapping' || form === 'approval') dirty.patterns.add(form)
    else dirty[form === 'relation' ? 'relation' : 'asset'].add(fact)
  }
  const waited: string[] = []
  for await (const { fact } of db.stream(waitingRelations, {})) waited.push(fact)
  const reader = await ClaimReader.open(db)
  const claims = options.everything
    ? withGone(await reader.all(), before)
    : await touchedClaims(reader, before, dirty, waited)
  const rulings = gatherRulings(await reader.rulings())
  const { estate, waiting } = advanceFacts(before, { ...claims, rulings }, options.asOf, options.gaps)
  const waits = new Set(waiting)
  return { estate, consumed, waiting, waitingNoMore: waited.filter((id) => !waits.has(id)) }
}

/** Facts whose claims changed; of rulings with patterns, which may concern any asset, only what sort they are. */
interface Dirty {
  readonly asset: Set<string>
  readonly relation: Set<string>
  readonly patterns: Set<Ruling['form']>
}

async function touchedClaims(
  reader: ClaimReader,
  before: Estate,
  dirty: Dirty,
  waited: readonly string[],
): Promise<ClaimsByFact> {
  const claims = noClaims()
  const conflicting = before.conflicts.map(({ id }) => id)
  const under = assetsUnder(before, dirty.patterns)
  await reader.addOf(new Set([...dirty.asset, ...dirty.relation, ...waited, ...conflicting, ...under]), claims)
  for (const id of dirty.asset) if (!claims.assets.has(id)) claims.assets.set(id, [])
  for (const id of dirty.relation) if (!claims.relations.has(id)) claims.relations.set(id, [])
  const tools = [...toolsToStamp(before, claims.assets, claims.relations)].filter((id) => !claims.assets.has(id))
  await reader.addOf(tools, claims)
  return claims
}

/** Facts that no claim is about any more are named too, without claims. */
function withGone(claims: ClaimsByFact, before: Estate): ClaimsByFact {
  for (const { id } of before.assets) if (!claims.assets.has(id)) claims.assets.set(id, [])
  for (const { id } of before.relations) if (!claims.relations.has(id)) claims.relations.set(id, [])
  return claims
}
