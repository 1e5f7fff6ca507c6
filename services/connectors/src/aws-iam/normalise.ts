import { group } from '@throughline/graph/ontology/assets/group.ts'
import { resource } from '@throughline/graph/ontology/assets/resource.ts'
import { role } from '@throughline/graph/ontology/assets/role.ts'
import { user } from '@throughline/graph/ontology/assets/user.ts'
import { canAssume } from '@throughline/graph/ontology/relations/can-assume.ts'
import { contains } from '@throughline/graph/ontology/relations/contains.ts'
import { memberOf } from '@throughline/graph/ontology/relations/member-of.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import type { Account } from './account/account.ts'
import { addBecomeRights } from './rights/become-rights.ts'
import { Ledger } from './rights/ledger.ts'
import { namedAssets } from './rights/named-assets.ts'
import { outsiders } from './rights/trusted.ts'
import { addUseRights } from './rights/use-rights.ts'

/** States what the account holds and who can do what in it. `placeOf` finds a pointer's place in the file. */
export function stateAccount(account: Account, builder: ClaimBuilder, placeOf: (pointer: string) => RecordPlace): void {
  const ledger = new Ledger()
  const accountId = `arn:${account.partition}:iam::${account.id}:root`
  builder.asset(resource, accountId, `AWS account ${account.id}`, {}, placeOf(''))
  statePrincipals(account, accountId, builder, placeOf)
  const assets = namedAssets(account)
  for (const asset of assets) {
    const { kind, classes } = asset.entry
    builder.asset(kind, asset.id, asset.name, classes === undefined ? {} : { classes }, placeOf(asset.pointer))
    if (asset.account === account.id) builder.relation(contains, accountId, asset.id, {}, placeOf(asset.pointer))
    else if (asset.id.includes(':s3:::')) {
      const note = 'the ARN of a bucket does not say whose it is; a policy of this account names it'
      builder.relation(contains, accountId, asset.id, { basis: 'inferred', note }, placeOf(asset.pointer))
    }
  }
  addUseRights(account, assets, ledger)
  addBecomeRights(account, accountId, ledger)
  for (const { kind, id, name, via, target, ways } of outsiders(account)) {
    builder.asset(kind, id, name, {}, placeOf(ways[0]?.grants[0]?.pointer ?? ''))
    ledger.add(canAssume, id, target, ways, via)
  }
  ledger.state(builder, placeOf)
}

function statePrincipals(
  account: Account,
  accountId: string,
  builder: ClaimBuilder,
  placeOf: (pointer: string) => RecordPlace,
): void {
  for (const { arn, name, pointer } of account.groups) {
    // Members' rights hold all that a group's policies give, so of the group itself nothing is left to know.
    builder.asset(group, arn, name, { rightsKnown: true }, placeOf(pointer))
    builder.relation(contains, accountId, arn, {}, placeOf(pointer))
  }
  for (const principal of account.principals) {
    const { arn, name, pointer } = principal
    const rights = account.isWhole && principal.isComplete ? { rightsKnown: true } : {}
    builder.asset(principal.is === 'user' ? user : role, arn, name, rights, placeOf(pointer))
    builder.relation(contains, accountId, arn, {}, placeOf(pointer))
    for (const { arn: groupArn } of principal.groups) {
      builder.relation(memberOf, arn, groupArn, {}, placeOf(`${pointer}/GroupList`))
    }
  }
}
