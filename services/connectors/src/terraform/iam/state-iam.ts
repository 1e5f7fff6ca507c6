import type { Account } from '../../aws-iam/account/account.ts'
import { readAccount } from '../../aws-iam/account/read-account.ts'
import { stateKey, timeOf } from '../../aws-iam/credentials/key.ts'
import { stateAccount } from '../../aws-iam/normalise.ts'
import { recordPlace } from '../../claims/record-place.ts'
import { awsAccessKeyId } from '../../ids.ts'
import type { TfContext } from '../context.ts'
import { placeOf } from '../resources/typed.ts'
import { detailsOf } from './details.ts'
import { holdingsOf } from './holdings.ts'
import type { Places } from './places.ts'
import { accessKeyWire } from './wire.ts'

/** An account whose principals and their rights have been stated, with where its parts stand in the file. */
export interface StatedAccount {
  readonly account: Account
  readonly places: Places
}

/** States the users, groups and roles of each account and what they may do, by the evaluator of authorization details. */
export function stateIam(context: TfContext): readonly StatedAccount[] {
  const { resources, builder, root, observedAt } = context
  const holdings = holdingsOf(resources)
  const arns = [...holdings.users, ...holdings.groups, ...holdings.roles].map(({ value }) => value.arn)
  const accounts = [...new Set(arns.map((arn) => arn.split(':')[4] ?? ''))].filter((each) => each !== '').sort()
  const stated = accounts.flatMap((number): StatedAccount[] => {
    const { value, places, rejected } = detailsOf(holdings, number)
    for (const rejection of rejected) builder.reject(rejection)
    const place = (pointer: string) => root.document.place(places.inFile(pointer))
    const at = { ...root, document: { value, place }, pointer: '' }
    const read = readAccount(value, at, observedAt)
    for (const rejection of read.rejected) {
      const made = rejection.pointer ?? ''
      if (!places.isUnknown(made)) builder.reject({ ...rejection, pointer: places.inFile(made) })
    }
    if (read.account === undefined) return []
    stateAccount(read.account, builder, (pointer) => recordPlace(root.document, places.inFile(pointer)))
    return [{ account: read.account, places }]
  })
  stateKeys(context, holdings.users)
  return stated
}

function stateKeys({ resources, builder }: TfContext, users: ReturnType<typeof holdingsOf>['users']): void {
  const byName = new Map(users.map(({ value }) => [value.name, value.arn]))
  for (const { value, resource } of resources.of('aws_iam_access_key', accessKeyWire)) {
    const owner = byName.get(value.user)
    // Of a user that another state keeps, the ARN is not known.
    if (owner === undefined) continue
    stateKey(
      {
        id: awsAccessKeyId(value.id),
        name: `access key of ${value.user}`,
        owner,
        isActive: value.status !== 'Inactive',
        createdAt: timeOf(value.create_date ?? undefined),
        lastUsedAt: undefined,
      },
      builder,
      placeOf(resource),
    )
  }
}
