import type { SharedSinkName } from './shared-sinks.ts'
import type { UntrustedName } from './untrusted-sources.ts'

export type Operation = 'read' | 'write' | 'delete'
export type Trait = 'untrusted_content' | 'private_data' | 'public_sink' | 'destructive' | 'code_exec' | 'secret_read'

/** Outsiders' content that a tool takes in. */
export interface ReadUse {
  readonly from: UntrustedName
  /** Why it is only possible: depends on a setting that no file shows. The relation is then `inferred`. */
  readonly possibly?: string
}

/** A place that a tool sends to. */
export interface SendUse {
  /** A shared sink where the caller chooses who receives; otherwise any words, a sink of this connection alone. */
  readonly to: SharedSinkName | { readonly own: string }
  readonly possibly?: string
}

/** Tools of one server that do the same sort of thing. `D`: the keys of the entry's data. */
export interface CatalogueTools<D extends string = string> {
  readonly names: readonly string[]
  /** Names in older versions: they classify a listing, and are not assumed from a configuration. */
  readonly formerly?: readonly string[]
  /** What they do that matters, in one sentence: becomes the evidence's words. */
  readonly why: string
  readonly on?: Partial<Readonly<Record<D, readonly Operation[]>>>
  readonly reads?: readonly ReadUse[]
  readonly sends?: readonly SendUse[]
  /** Traits that do not follow from what they read, send and operate on. */
  readonly also?: readonly Trait[]
  /** They do whatever their identity may do: SQL, a shell, a cloud API. */
  readonly scope?: 'identity'
  /** Offered only when switched on: classifies a listing, is not assumed from a configuration. */
  readonly offByDefault?: true
  /** Reads any file below the directories named in the arguments; reads secrets where those cover a home directory. */
  readonly readsBelowRoots?: true
}

/** What the documentation of a well-known MCP server says about it, in our words. */
export interface CatalogueEntry<D extends string = string> {
  readonly id: string
  readonly title: string
  /** Year and month in which the entry was last compared with the documentation; the entry's version. */
  readonly reviewed: string
  readonly documentation: string
  readonly npm?: readonly string[]
  readonly pypi?: readonly string[]
  readonly oci?: readonly string[]
  /** Addresses of the hosted form: same origin, and a path that begins so. */
  readonly urls?: readonly string[]
  /** What it calls itself in `serverInfo`. A name is only a guess: what follows from it is `inferred`. */
  readonly serverInfo?: readonly string[]
  /** Does nothing useful without a token or identity. */
  readonly needsIdentity?: true
  /** The hosted form answers without sign-in. */
  readonly open?: true
  /** Environment variables and options that hold its secret, where the name does not say so itself. */
  readonly secretNames?: readonly string[]
  /** Uses the user's own sign-in on the host when the configuration names no secret. */
  readonly ambient?: { readonly provider: string; readonly type: string; readonly name: string }
  readonly data?: Readonly<Record<D, { readonly name: string; readonly classes?: readonly string[] }>>
  readonly tools: readonly CatalogueTools<NoInfer<D>>[]
}

/** Declares an entry; the compiler checks that tools operate only on data that the entry names. */
export function defineEntry<const D extends string = never>(entry: CatalogueEntry<D>): CatalogueEntry {
  return entry
}
