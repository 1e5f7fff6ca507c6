import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { ClaimBuilder } from '../../claims/claim-builder.ts'
import { recordPlace } from '../../claims/record-place.ts'
import type { ReadContext, Reading, SourceFile } from '../../connector.ts'
import { awsAccessKeyId } from '../../ids.ts'
import { check } from '../../reading/check.ts'
import type { JsonDocument } from '../../reading/document.ts'
import { parseJsonDocument } from '../../reading/json-document.ts'
import { maxConfigurationBytes } from '../../reading/open-file.ts'
import { isRejection } from '../../reading/rejection.ts'
import { detailsWire, userWire } from '../wire.ts'
import { stateKey, timeOf } from './key.ts'

// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html

const listWire = z.object({ AccessKeyMetadata: z.array(z.unknown()) })

const keyWire = z.object({
  UserName: z.string(),
  AccessKeyId: z.string().refine((text) => /^A[A-Z0-9]{15,}$/.test(text), { message: 'expected an access key id' }),
  Status: z.enum(['Active', 'Inactive', 'Expired']),
  CreateDate: z.string().optional(),
})

export function isAccessKeyList(text: string): boolean {
  return text.includes('"AccessKeyMetadata"')
}

/**
 * Reads the access keys of users, by their ids: so a key that is found in a configuration is known to be theirs. The
 * list has names only; whose they are is looked up in the authorization details beside it.
 */
export function readAccessKeys(
  file: SourceFile,
  context: ReadContext,
  document: JsonDocument,
  format: string,
): Reading {
  const root = { document, file: file.file, pointer: '' }
  const users = usersBeside(file)
  const account = [...users.values()].flat()[0]?.split(':')[4]
  const source = context.source ?? (account === undefined ? format : `${format}-access-keys:${account}`)
  const builder = new ClaimBuilder({ source, file: file.file, observedAt: file.modifiedAt })
  const list = check(listWire, document.value, root)
  if (!list.ok) for (const rejection of list.rejections) builder.reject(rejection)
  for (const [index, record] of (list.ok ? list.value.AccessKeyMetadata : []).entries()) {
    const pointer = `/AccessKeyMetadata/${index}`
    const checked = check(keyWire, record, { ...root, pointer })
    if (!checked.ok) {
      for (const rejection of checked.rejections) builder.reject(rejection)
      continue
    }
    const { UserName, AccessKeyId, Status, CreateDate } = checked.value
    const [owner, another] = users.get(UserName) ?? []
    if (owner === undefined || another !== undefined) {
      const reason = `${owner === undefined ? 'no' : 'more than one'} user of that name is in the authorization details beside this file`
      builder.reject({ code: 'unknown-user', pointer, ...document.place(pointer), reason })
      continue
    }
    const key = { id: awsAccessKeyId(AccessKeyId), name: `access key of ${UserName}`, owner, lastUsedAt: undefined }
    stateKey(
      { ...key, isActive: Status === 'Active', createdAt: timeOf(CreateDate) },
      builder,
      recordPlace(document, pointer),
    )
  }
  return builder.reading({ format, complete: context.complete === true && list.ok })
}

/** ARNs by user name, from every file of authorization details in the folder. */
function usersBeside(file: SourceFile): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const text of textsBeside(file.path)) {
    if (!text.includes('"UserDetailList"')) continue
    const document = parseJsonDocument({ ...file, text })
    const details = isRejection(document) ? undefined : detailsWire.safeParse(document.value).data
    for (const record of details?.UserDetailList ?? []) {
      const user = userWire.safeParse(record).data
      if (user === undefined) continue
      found.set(user.UserName, [...new Set([...(found.get(user.UserName) ?? []), user.Arn])])
    }
  }
  return found
}

function textsBeside(path: string): readonly string[] {
  try {
    const folder = dirname(path)
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, name))
      .filter((each) => each !== path && statSync(each).isFile() && statSync(each).size <= maxConfigurationBytes)
      .map((each) => readFileSync(each, 'utf8'))
  } catch {
    // A folder that cannot be listed has nothing beside the file; its users are then rejected as unknown.
    return []
  }
}
