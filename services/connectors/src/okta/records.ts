import type { JsonDocument } from '../reading/document.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { isTable, type ListedRecord, listedRecords, type Table } from '../reading/listed-records.ts'
import { pointer } from '../reading/pointer.ts'
import { isRejection } from '../reading/rejection.ts'
import { textFile } from '../reading/source-file.ts'

export type Sort = 'user' | 'group' | 'application' | 'user-assignment' | 'group-assignment' | 'token' | 'admin-role'

/** By the members that no other record has: the API marks none of its records. */
export function sortOf(record: Table): Sort | undefined {
  const { profile, _links: links } = record
  const has = (name: string) => name in record
  if (has('signOnMode') && (has('label') || has('name'))) return 'application'
  if (has('scope') && has('credentials') && has('status')) return 'user-assignment'
  if (has('userId') && (has('clientName') || has('network'))) return 'token'
  if (has('assignmentType') && has('type')) return 'admin-role'
  if (isTable(profile) && typeof profile['login'] === 'string' && has('status')) return 'user'
  if (isTable(profile) && 'name' in profile && (has('objectClass') || has('lastMembershipUpdated'))) return 'group'
  const isOfApp = has('app_id') || (isTable(links) && 'app' in links)
  return has('priority') && has('id') && (isOfApp || has('lastUpdated')) ? 'group-assignment' : undefined
}

/**
 * Records of the document's lists; a document that is one record; and answers that were saved as texts, whose records
 * stand where the text does.
 */
export function recordsIn(document: JsonDocument): readonly ListedRecord[] {
  const { value } = document
  if (!isTable(value)) return listedRecords(value)
  if (sortOf(value) !== undefined) return [{ value, at: '' }]
  const inTexts = Object.entries(value).flatMap(([name, text]) => {
    if (typeof text !== 'string' || !/^\s*[[{]/.test(text)) return []
    const inner = parseJsonDocument(textFile(name, text))
    if (isRejection(inner)) return [{ value: text, at: pointer(name), list: name }]
    const records = Array.isArray(inner.value) ? inner.value : [inner.value]
    return records.map((record: unknown) => ({ value: record, at: pointer(name), list: name }))
  })
  return [...listedRecords(value), ...inTexts]
}
