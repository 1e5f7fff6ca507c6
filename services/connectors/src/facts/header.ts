import type { ReadContext, Rejection } from '../connector.ts'
import { type CheckedAt, check } from '../reading/check.ts'
import { type Header, headerSchema } from './wire.ts'

/** What a facts file says of itself, the operator's word written over it. */
export interface FactsHead {
  readonly source: string
  readonly complete: boolean
  readonly observedAt: string
  readonly header: Header
}

/** Reads the header, or says what is wrong with it; a missing or newer version first of all. */
export function factsHead(
  value: unknown,
  at: CheckedAt,
  context: Pick<ReadContext, 'source' | 'complete'>,
  modifiedAt: string,
): FactsHead | { readonly rejections: readonly Rejection[] } {
  const version = typeof value === 'object' && value !== null && 'throughline' in value ? value.throughline : undefined
  if (version !== 1) {
    const pointer = version === undefined ? at.pointer : `${at.pointer}/throughline`
    const reason =
      version === undefined
        ? 'a facts file begins with "throughline": 1, which says the version of its format'
        : 'that version of the facts format is not known; this reads version 1'
    return { rejections: [{ code: 'unknown-version', file: at.file, pointer, ...at.document.place(pointer), reason }] }
  }
  const checked = check(headerSchema, value, at)
  if (!checked.ok) return { rejections: checked.rejections }
  const header = checked.value
  return {
    source: context.source ?? header.source,
    complete: context.complete ?? header.complete ?? false,
    observedAt: header.observedAt ?? modifiedAt,
    header,
  }
}
