import { resource } from '@throughline/graph/ontology/assets/resource.ts'
import { contains } from '@throughline/graph/ontology/relations/contains.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { accountArn, type Home } from './account.ts'

/** States that something lies in its account. */
export function containInAccount(
  builder: ClaimBuilder,
  home: Pick<Home, 'partition' | 'account'>,
  id: string,
  place: RecordPlace,
): void {
  const account = builder.asset(resource, accountArn(home), `AWS account ${home.account}`, {}, place)
  builder.relation(contains, account, id, {}, place)
}
