import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import type { ToolOverrides } from '../tool-classification/override-file.ts'
import type { Install } from './install.ts'

/** What the entries of one file have in common. */
export interface FileContext {
  readonly builder: ClaimBuilder
  readonly install: Install
  readonly fingerprint: (secret: string) => string
  readonly overrides?: ToolOverrides
  readonly passwordInputs: ReadonlySet<string>
  /** The file says whether calls are asked about at all. */
  readonly approvesAll?: boolean
  readonly placeOf: (pointer: string) => RecordPlace
  /** The grant that an entry is: what a person would change. */
  readonly grantOf: (pointer: string) => string
}

/** An agent that the server is configured for, and its scope. */
export interface AgentScope {
  readonly id: string
  readonly scope: string
}
