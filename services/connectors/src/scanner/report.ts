import type { z } from 'zod'
import { recordPlace } from '../claims/record-place.ts'
import { check } from '../reading/check.ts'
import type { DocumentInput } from '../reading/document-connector.ts'
import { holdsSecret } from '../secrets/redact.ts'

/** The value if it has the shape; undefined where it has not: then why is counted. */
export function checked<T>(
  schema: z.ZodType<T>,
  value: unknown,
  at: string,
  { document, file, builder }: DocumentInput,
): T | undefined {
  const result = check(schema, value, { document, file, pointer: at })
  if (result.ok) return result.value
  for (const rejection of result.rejections) builder.reject(rejection)
  return undefined
}

/** True where a name that would be kept holds a secret; the record is then refused. Commands and messages are never kept. */
export function namesSecret(
  { builder, document }: DocumentInput,
  at: string,
  ...names: readonly (string | null | undefined)[]
): boolean {
  if (!names.some((name) => typeof name === 'string' && holdsSecret(name))) return false
  builder.reject({
    code: 'secret-in-clear',
    ...recordPlace(document, at),
    reason: 'a name in it holds a secret in clear',
  })
  return true
}

/** The scanner itself could not look: a gap that must be seen. */
export function rejectFailure({ builder, document }: DocumentInput, at: string, category: string): void {
  const why = /^[a-z_]{1,40}$/.test(category) ? category : 'unknown'
  builder.reject({
    code: 'scan-failed',
    ...recordPlace(document, at),
    reason: `the scanner could not look at it (${why})`,
  })
}
