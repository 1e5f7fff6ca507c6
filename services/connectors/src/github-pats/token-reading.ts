import type { RecordPlace } from '../claims/claim-builder.ts'
import type { Reading } from '../connector.ts'

/** A listed token, as far as a configured one can be compared with it. */
export interface ListedToken {
  /** Fine-grained tokens have an identity with their own rights; classic ones act as their owner. */
  readonly identityId: string
  readonly sort: 'fine-grained-pat' | 'pat'
  readonly login: string
  /** It still worked when the list was made. */
  readonly isAlive: boolean
  /** Under the estate key, what its SHA-256 becomes, if an audit log was at hand. */
  readonly hashes: readonly string[]
  readonly place: RecordPlace
}

/** A reading of tokens that still carries what they can be recognised by. Plain data. */
export interface TokenReading extends Reading {
  readonly tokens: readonly ListedToken[]
}

/** Tells a reading of tokens from any other. */
export function isTokenReading(reading: Reading): reading is TokenReading {
  return 'tokens' in reading
}
