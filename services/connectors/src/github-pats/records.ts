import type { ClaimBuilder } from '../claims/claim-builder.ts'
import type { JsonDocument } from '../reading/document.ts'
import { isTable, type ListedRecord, takeRecord } from '../reading/listed-records.ts'
import { pointer } from '../reading/pointer.ts'
import { repositorySchema, type WireRepository } from './wire.ts'

/** Which list of GitHub's a record is of. */
export type Sort = 'token' | 'authorization' | 'event'

/** By the members that no other record has. */
export function sortOf(value: unknown): Sort | undefined {
  if (!isTable(value)) return undefined
  if ('token_id' in value && ('repository_selection' in value || 'token_name' in value)) return 'token'
  if ('credential_id' in value && 'credential_type' in value) return 'authorization'
  // Events of the audit log; those that do not say which token it was are of no use here.
  if ('hashed_token' in value && 'token_id' in value) return 'event'
  return undefined
}

/** True for an event of the audit log. */
export function isEvent(value: unknown): boolean {
  return isTable(value) && 'action' in value && ('@timestamp' in value || 'created_at' in value)
}

/** Repositories are asked for by token, so an export holds them in the token's record or in a table by the token's `id`. */
export function repositoriesOf(
  record: ListedRecord,
  id: number,
  inRecord: readonly unknown[] | null | undefined,
  of: { readonly document: JsonDocument; readonly file: string },
  builder: ClaimBuilder,
): readonly WireRepository[] | undefined {
  const listed = inRecord ?? undefined
  const found =
    listed === undefined ? tableOf(of.document.value, String(id)) : { list: listed, at: `${record.at}/repositories` }
  return found?.list.flatMap((value, index) => {
    const taken = takeRecord(repositorySchema, { value, at: found.at + pointer(index) }, of, builder)
    return taken === undefined ? [] : [taken.value]
  })
}

function tableOf(value: unknown, id: string): { list: readonly unknown[]; at: string } | undefined {
  for (const [name, table] of Object.entries(isTable(value) ? value : {})) {
    const list = isTable(table) && Object.hasOwn(table, id) ? table[id] : undefined
    if (Array.isArray(list)) return { list, at: pointer(name, id) }
  }
  return undefined
}
