import { canRead } from '@throughline/graph/ontology/relations/can-read.ts'
import { canWrite } from '@throughline/graph/ontology/relations/can-write.ts'
import type { Account } from '../../aws-iam/account/account.ts'
import { askFor } from '../../aws-iam/account/asks.ts'
import { decide } from '../../aws-iam/policy/decide.ts'
import { parsePolicy } from '../../aws-iam/policy/parse.ts'
import { Policy } from '../../aws-iam/policy/policy.ts'
import { Ledger } from '../../aws-iam/rights/ledger.ts'
import { recordPlace } from '../../claims/record-place.ts'
import type { TfContext } from '../context.ts'
import { bucketPolicyWire, bucketWire } from './wire.ts'

const actions = [
  ['s3:GetObject', canRead],
  ['s3:PutObject', canWrite],
] as const

/**
 * States what bucket policies add for the account's own principals: they allow by themselves. What they take away from
 * identity policies is not taken away here.
 */
export function stateBucketPolicies(context: TfContext, accounts: readonly Account[]): void {
  const { resources, builder, root } = context
  const arns = new Map(resources.of('aws_s3_bucket', bucketWire).map(({ value }) => [value.bucket, value.arn]))
  for (const { value, resource } of resources.of('aws_s3_bucket_policy', bucketPolicyWire)) {
    const arn = arns.get(value.bucket)
    if (arn === undefined || value.policy == null) continue
    const at = { ...resource.at, pointer: `${resource.at.pointer}/policy` }
    const { statements, rejections } = parsePolicy(value.policy, at)
    for (const rejection of rejections) builder.reject(rejection)
    if (rejections.length > 0) continue
    // Everybody is stated as the internet, not as each principal.
    const named = statements.filter(
      ({ principals, effect }) => effect === 'Deny' || principals?.aws.includes('*') !== true,
    )
    const held = { policy: new Policy(named), grantOf: ({ label }: { label: string }) => `${arn}/policy#${label}` }
    const ledger = new Ledger()
    for (const account of accounts) {
      for (const principal of account.principals) {
        for (const [action, type] of actions) {
          const ways = decide(principal.subject, askFor(account, action, `${arn}/*`), { held, required: false })
          const added = ways.filter(({ grants }) => grants.some(({ grant }) => grant.startsWith(`${arn}/policy#`)))
          ledger.add(type, principal.arn, arn, added)
        }
      }
    }
    ledger.state(builder, () => recordPlace(root.document, at.pointer))
  }
}
