import type { Derived } from '../../derive/derived.ts'
import type { Revision } from '../../derive/revision.ts'
import { decodeRevision } from './decode-revision.ts'
import { encodeRevision } from './encode-revision.ts'

/** One stored snapshot: a whole revision, or what differs from the one before. */
export interface PackedStep {
  readonly number: number
  /** ISO 8601. */
  readonly publishedAt: string
  readonly bytes: Uint8Array
}

/** A revision as it is stored: a whole snapshot, and what changed since, one after the other. Can be sent between threads. */
export interface PackedRevision {
  readonly number: number
  /** ISO 8601. */
  readonly publishedAt: string
  readonly parts: readonly Uint8Array[]
}

/**
 * The facts and derived tables of a packed revision.
 *
 * @param known what the first part builds on; null: it is whole
 * @throws SnapshotOfOtherVersionError where it was published with rules that are gone
 */
export function unpackRevision({ number, publishedAt, parts }: PackedRevision, known: Derived | null = null): Revision {
  let derived = known
  for (const part of parts) derived = decodeRevision(derived, part)
  if (derived === null) throw new Error(`revision ${number} has no snapshot`)
  return { number, publishedAt, derived }
}

/** A whole snapshot of what was derived. */
export function packDerived(derived: Derived): Uint8Array {
  const nothing = { addedCapabilities: [], removedCapabilities: [], addedSteps: [], removedSteps: [], changedSteps: [] }
  return encodeRevision(null, { derived, ...nothing })
}
