import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { holdsSecret } from '../secrets/redact.ts'

/** Refuses what would be kept with a secret in clear in it. */
export function rejectSecret(builder: ClaimBuilder, kept: readonly unknown[], place: RecordPlace): boolean {
  if (!holdsSecret(JSON.stringify(kept))) return false
  builder.reject({ code: 'secret-in-clear', ...place, reason: 'a text in it holds a secret in clear' })
  return true
}
