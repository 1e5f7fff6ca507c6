import { ClaimBuilder } from '../claims/claim-builder.ts'
import { recordPlace } from '../claims/record-place.ts'
import type { Connector, ReadContext, Reading, SourceFile } from '../connector.ts'
import { check } from '../reading/check.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { isRejection } from '../reading/rejection.ts'
import type { Account } from './account/account.ts'
import { readAccount } from './account/read-account.ts'
import { isAccessKeyList, readAccessKeys } from './credentials/access-keys.ts'
import { isCredentialReport, readCredentialReport } from './credentials/credential-report.ts'
import { stateAccount } from './normalise.ts'
import { detailsWire } from './wire.ts'

const format = 'aws-iam'

/** Keys that no other format has; two of them also show in a file that is cut off. */
const markers = ['"UserDetailList"', '"GroupDetailList"', '"RoleDetailList"']

export const awsIam: Connector = {
  format,
  about:
    'AWS IAM: authorization details of an account (effective rights), its credential report, lists of access keys.',

  detect(file) {
    if (isCredentialReport(file.text)) return 2
    if (!/^\s*\{/.test(file.text)) return 0
    if (isAccessKeyList(file.text)) return 2
    const found = markers.filter((marker) => file.text.includes(marker)).length
    return found === 0 ? 0 : found === 1 ? 1 : 2
  },

  read(file, context) {
    if (isCredentialReport(file.text)) return readCredentialReport(file, context, format)
    const document = parseJsonDocument(file)
    if (isRejection(document)) return refused(file, context, [document])
    if (isAccessKeyList(file.text) && !markers.some((marker) => file.text.includes(marker))) {
      return readAccessKeys(file, context, document, format)
    }
    const root = { document, file: file.file, pointer: '' }
    const details = check(detailsWire, document.value, root)
    if (!details.ok) return refused(file, context, details.rejections)
    const { account, rejected } = readAccount(details.value, root, file.modifiedAt)
    if (account === undefined) {
      const reason = 'no record says which account it is about'
      const empty = { code: 'no-account', file: file.file, ...document.place(''), reason }
      return refused(file, context, rejected.length > 0 ? rejected : [empty])
    }
    const source = context.source ?? `${format}:${account.id}`
    const builder = new ClaimBuilder({ source, file: file.file, observedAt: file.modifiedAt })
    for (const rejection of rejected) builder.reject(rejection)
    stateAccount(account, builder, (pointer) => recordPlace(document, pointer))
    const isSound = rejected.length === 0 && account.isWhole
    return builder.reading({ format, complete: isSound && (context.complete === true || isUnfiltered(account)) })
  },
}

/** A filtered export keeps the other lists, empty; then policies are attached that it does not have. */
function isUnfiltered(account: Account): boolean {
  return account.principals.length > 0 && account.principals.every(({ isComplete }) => isComplete)
}

function refused(file: SourceFile, context: ReadContext, rejections: Reading['rejected']): Reading {
  const builder = new ClaimBuilder({ source: context.source ?? format, file: file.file, observedAt: file.modifiedAt })
  for (const rejection of rejections) builder.reject(rejection)
  return builder.reading({ format, complete: false })
}
