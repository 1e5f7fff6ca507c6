import type { SharedSource } from '../untrusted-sources.ts'
import type { Operation, Trait } from './catalogue-entry.ts'
import type { Sink } from './shared-sinks.ts'

/** How a statement is known, and the words that go to its evidence. */
export interface Grounds {
  readonly basis: 'declared' | 'inferred'
  readonly note: string
}

/** Data of one connection that a tool operates on. */
export interface DataUse {
  /** Last part of the dataset's id within its server, for instance `repositories`. */
  readonly what: string
  readonly name: string
  readonly classes: readonly string[]
  /** Only an operator states it: nothing else here knows what an estate's data is worth. */
  readonly sensitivity?: number
  readonly operations: readonly Operation[]
  readonly callerFiltered?: boolean
  readonly grounds: Grounds
}

/** `shared`: the caller chooses who receives. `own`: a place of this connection alone, in words. */
export type Destination = { readonly shared: Sink } | { readonly own: string }

/** What a tool can do that matters to an attacker, each part with its grounds. */
export interface Classification {
  readonly traits: readonly Trait[]
  readonly scope: 'fixed' | 'identity'
  /** Further properties of the tool that an operator stated. */
  readonly approval?: 'none' | 'session' | 'call'
  readonly approver?: 'caller' | 'other'
  readonly sandboxed?: boolean
  readonly egress?: 'open' | 'allow-listed'
  /** Grounds of the tool's own properties. */
  readonly grounds: Grounds
  readonly data: readonly DataUse[]
  readonly reads: readonly { readonly source: SharedSource; readonly grounds: Grounds }[]
  readonly sends: readonly { readonly to: Destination; readonly allowed?: boolean; readonly grounds: Grounds }[]
}
