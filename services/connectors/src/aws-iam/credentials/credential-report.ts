import { resource } from '@throughline/graph/ontology/assets/resource.ts'
import { user } from '@throughline/graph/ontology/assets/user.ts'
import { canAdmin } from '@throughline/graph/ontology/relations/can-admin.ts'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { ClaimBuilder } from '../../claims/claim-builder.ts'
import type { ReadContext, Reading, SourceFile } from '../../connector.ts'
import { check } from '../../reading/check.ts'
import { firstLines } from '../../reading/csv-lines.ts'
import { stateKey, timeOf } from './key.ts'

// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html

const flag = z.enum(['true', 'false', 'TRUE', 'FALSE']).transform((text) => text.toLowerCase() === 'true')

const rowWire = z.object({
  user: z.string(),
  arn: z.string().refine((text) => /^arn:[^:]+:iam::\d{12}:/.test(text), { message: 'expected the ARN of a user' }),
  access_key_1_active: flag,
  access_key_1_last_rotated: z.string().optional(),
  access_key_1_last_used_date: z.string().optional(),
  access_key_2_active: flag,
  access_key_2_last_rotated: z.string().optional(),
  access_key_2_last_used_date: z.string().optional(),
})

type Row = z.infer<typeof rowWire>

export function isCredentialReport(text: string): boolean {
  return text.startsWith('user,arn,user_creation_time,')
}

/**
 * Reads a credential report: which users have access keys, and since when. It does not say the keys' ids, so they join
 * with nothing that holds them.
 */
export function readCredentialReport(file: SourceFile, context: ReadContext, format: string): Reading {
  const account = /arn:[^:]+:iam::(\d{12}):/.exec(file.text)?.[1]
  const source = context.source ?? (account === undefined ? format : `${format}-credential-report:${account}`)
  const builder = new ClaimBuilder({ source, file: file.file, observedAt: file.modifiedAt })
  let rejected = 0
  const places = rowsOf(file.text, (line) => {
    rejected += 1
    builder.reject({ code: 'not-csv', line, reason: 'it is not valid CSV' })
  })
  for (const { cells, line } of places) {
    const document = { value: cells, place: () => ({ line, column: 1 }) }
    const checked = check(rowWire, cells, { document, file: file.file, pointer: '' })
    if (checked.ok) stateRow(checked.value, line, builder)
    else {
      rejected += 1
      for (const { code, reason, pointer = '' } of checked.rejections) {
        builder.reject({ code, line, reason: `${reason} (column ${pointer.slice(1)})` })
      }
    }
  }
  return builder.reading({ format, complete: rejected === 0 && places.length > 0 })
}

function rowsOf(
  text: string,
  reject: (line: number) => void,
): readonly { readonly cells: Readonly<Record<string, string>>; readonly line: number }[] {
  const found: { cells: Readonly<Record<string, string>>; line: number }[] = []
  const begin = firstLines(text)
  // The line of names is a record too, which only the parser sees.
  begin(1)
  parse(text, {
    columns: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      reject(begin(typeof error?.['lines'] === 'number' ? error['lines'] : 1))
      return undefined
    },
    on_record: (cells: Readonly<Record<string, string>>, { lines }) => {
      found.push({ cells, line: begin(lines) })
      return undefined
    },
  })
  return found
}

function stateRow(row: Row, line: number, builder: ClaimBuilder): void {
  const isRoot = row.arn.endsWith(':root')
  const keys = [
    { active: row.access_key_1_active, created: row.access_key_1_last_rotated, used: row.access_key_1_last_used_date },
    { active: row.access_key_2_active, created: row.access_key_2_last_rotated, used: row.access_key_2_last_used_date },
  ]
  // The account's own ARN is the account; who signs in as its owner is a user that no list has.
  const owner = isRoot ? `${row.arn}/user` : row.arn
  for (const [index, { active, created, used }] of keys.entries()) {
    const createdAt = timeOf(created)
    if (!active && createdAt === undefined) continue
    if (isRoot) stateRoot(row.arn, owner, line, builder)
    const name = `access key ${index + 1} of ${isRoot ? 'the root user' : row.user}`
    const id = `${owner}/access-key-${index + 1}`
    stateKey({ id, name, owner, isActive: active, createdAt, lastUsedAt: timeOf(used) }, builder, { line })
  }
}

/** The root user may do everything, by nature: no policy says so and none takes it away. */
function stateRoot(accountId: string, owner: string, line: number, builder: ClaimBuilder): void {
  builder.asset(resource, accountId, undefined, {}, { line })
  builder.asset(user, owner, 'root user', { rightsKnown: true }, { line })
  builder.relation(canAdmin, owner, accountId, {}, { line })
}
