import { endpoint } from '@throughline/graph/ontology/assets/endpoint.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'
import { exposes } from '@throughline/graph/ontology/relations/exposes.ts'
import { reaches } from '@throughline/graph/ontology/relations/reaches.ts'
import type { RecordPlace } from '../../claims/claim-builder.ts'
import { addressOf, endpointId } from '../../ids.ts'
import { internet } from '../../untrusted-sources.ts'
import type { TfContext } from '../context.ts'
import { placeOf } from '../resources/typed.ts'
import { publicUse } from './public-use.ts'
import { bucketAclWire, bucketPolicyWire, bucketWire, publicAccessWire } from './wire.ts'

type Operation = 'read' | 'write'

const doubt = 'whether a block of public access, of the bucket or of the account, takes it back is not in this file'

/**
 * States the buckets that anybody may use: by their policy or an access control list, unless public access is blocked.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function statePublicBuckets(context: TfContext): void {
  const { resources } = context
  const buckets = new Map(resources.of('aws_s3_bucket', bucketWire).map(({ value }) => [value.bucket, value.arn]))
  const blocks = new Map(
    resources.of('aws_s3_bucket_public_access_block', publicAccessWire).map(({ value }) => [value.bucket, value]),
  )
  for (const { value, resource } of resources.of('aws_s3_bucket_policy', bucketPolicyWire)) {
    const arn = buckets.get(value.bucket)
    const block = blocks.get(value.bucket)
    if (arn === undefined || value.policy == null || block?.restrict_public_buckets === true) continue
    const { uses, because } = publicUse(value.policy, { ...resource.at, pointer: `${resource.at.pointer}/policy` })
    const note = block?.restrict_public_buckets === false ? because : [doubt, because].filter(Boolean).join('; ')
    state(context, arn, value.bucket, uses, `${arn}#policy`, note, placeOf(resource, '/policy'))
  }
  const lists = [
    ...resources.of('aws_s3_bucket_acl', bucketAclWire),
    ...resources.of('aws_s3_bucket', bucketWire).map((each) => ({ ...each, value: each.value })),
  ]
  for (const { value, resource } of lists) {
    const arn = buckets.get(value.bucket)
    const block = blocks.get(value.bucket)
    if (arn === undefined || block?.ignore_public_acls === true) continue
    const note = block?.ignore_public_acls === false ? undefined : doubt
    state(context, arn, value.bucket, usesOf(value.acl ?? ''), `${arn}#acl`, note, placeOf(resource))
  }
}

function usesOf(acl: string): readonly Operation[] {
  if (acl === 'public-read') return ['read']
  return acl === 'public-read-write' ? ['read', 'write'] : []
}

function state(
  { builder }: TfContext,
  arn: string,
  bucket: string,
  operations: readonly Operation[],
  grant: string,
  note: string | undefined,
  place: RecordPlace,
): void {
  if (operations.length === 0) return
  const url = `https://${bucket}.s3.amazonaws.com`
  const id = builder.asset(endpoint, endpointId(url), addressOf(url), { exposure: 'internet', auth: 'none' }, place)
  const certain = note === undefined || note === ''
  const basis = certain ? 'computed' : 'inferred'
  const details = { grants: [grant], basis, ...(certain ? {} : { note }) } as const
  builder.relation(exposes, id, arn, { ...details, properties: { operations } }, place)
  builder.asset(untrustedSource, internet.id, internet.name, { profile: internet.profile }, place)
  builder.relation(reaches, internet.id, id, details, place)
}
