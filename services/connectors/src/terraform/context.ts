import type { Home } from '../aws-bedrock/account.ts'
import type { ClaimBuilder } from '../claims/claim-builder.ts'
import type { ReadContext } from '../connector.ts'
import type { CheckedAt } from '../reading/check.ts'
import type { Resources } from './resources/typed.ts'

/** What is needed to state the resources of a file. */
export interface TfContext {
  readonly resources: Resources
  readonly builder: ClaimBuilder
  readonly root: CheckedAt
  readonly home: Home
  /** ISO 8601. */
  readonly observedAt: string
  readonly reading: Pick<ReadContext, 'fingerprint' | 'toolOverrides'>
}
