import type { RelationType } from '@throughline/graph/ontology/define-relation.ts'
import type { RelationName } from '@throughline/graph/ontology/relation-types.ts'
import { canInvoke } from '@throughline/graph/ontology/relations/can-invoke.ts'
import { canModify } from '@throughline/graph/ontology/relations/can-modify.ts'
import { canRead } from '@throughline/graph/ontology/relations/can-read.ts'
import { canWrite } from '@throughline/graph/ontology/relations/can-write.ts'
import type { Account, Principal } from '../account/account.ts'
import { askForNeed } from '../account/asks.ts'
import type { Ask } from '../policy/ask.ts'
import { type Alternative, decide, minimal, product } from '../policy/decide.ts'
import { doubting, type Ledger } from './ledger.ts'
import type { NamedAsset } from './named-assets.ts'

type UseKind = 'read' | 'write' | 'invoke' | 'modify' | 'run'

const relationsOf: Readonly<Record<UseKind, readonly RelationType<RelationName>[]>> = {
  read: [canRead],
  write: [canWrite],
  invoke: [canInvoke],
  modify: [canModify],
  run: [canInvoke, canModify],
}

const useKinds: readonly UseKind[] = ['read', 'write', 'invoke', 'modify', 'run']

/** What each principal may do with each named asset. */
export function addUseRights(account: Account, assets: readonly NamedAsset[], ledger: Ledger): void {
  for (const asset of assets) {
    for (const kind of useKinds) {
      const uses = (asset.entry[kind] ?? []).map((use) => use.map((need) => askForNeed(account, need, asset.parts)))
      if (uses.length === 0) continue
      for (const principal of account.principals) {
        const ways = waysOf(account, principal, asset, uses)
        for (const type of relationsOf[kind]) ledger.add(type, principal.arn, asset.id, ways)
      }
    }
  }
}

function waysOf(
  account: Account,
  principal: Principal,
  asset: NamedAsset,
  uses: readonly (readonly Ask[])[],
): readonly Alternative[] {
  const found = uses.flatMap((asks) => {
    let ways: readonly Alternative[] = [{ grants: [], because: [] }]
    for (const ask of asks) {
      if (ways.length === 0) break
      ways = minimal(product(ways, decide(principal.subject, ask)))
    }
    return ways
  })
  return acrossAccounts(account, asset, doubting(minimal(found), asset.entry.doubt))
}

/** In another account, that account's own policy must allow it too; and who may do all does not mean all there is. */
function acrossAccounts(account: Account, asset: NamedAsset, ways: readonly Alternative[]): readonly Alternative[] {
  if (asset.account === undefined || asset.account === account.id) return ways
  const named = ways.filter(({ grants }) => grants.some(({ grant }) => asset.namedBy.has(grant)))
  return doubting(named, `the policy of the resource in account ${asset.account} must allow it too`)
}
