import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { authenticatesAs } from '@throughline/graph/ontology/relations/authenticates-as.ts'
import { contains } from '@throughline/graph/ontology/relations/contains.ts'
import type { ClaimBuilder, RecordPlace } from '../../claims/claim-builder.ts'

/** An access key, as far as a list of them tells. Times are ISO 8601. */
export interface AccessKey {
  readonly id: string
  readonly name: string
  readonly owner: string
  readonly isActive: boolean
  readonly createdAt: string | undefined
  readonly lastUsedAt: string | undefined
}

/** States the key, whose it is and which account it lies in. */
export function stateKey(key: AccessKey, builder: ClaimBuilder, place: RecordPlace): void {
  const properties = {
    provider: 'aws',
    type: 'access-key',
    revoked: !key.isActive,
    ownerKnown: true,
    ...(key.createdAt === undefined ? {} : { lastRotatedAt: key.createdAt }),
    ...(key.lastUsedAt === undefined ? {} : { lastUsedAt: key.lastUsedAt }),
  }
  builder.asset(credential, key.id, key.name, properties, place)
  builder.relation(authenticatesAs, key.id, key.owner, {}, place)
  const account = /^(arn:[^:]+:iam::\d{12}:)/.exec(key.owner)?.[1]
  if (account !== undefined) builder.relation(contains, `${account}root`, key.id, {}, place)
}

/** The time in UTC; undefined where it is none (`N/A`, `no_information`). */
export function timeOf(text: string | undefined): string | undefined {
  const instant = text === undefined ? Number.NaN : Date.parse(text)
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString()
}
