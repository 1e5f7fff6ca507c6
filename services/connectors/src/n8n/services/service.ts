import type { ReadUse, SendUse } from '../../tool-classification/catalogue-entry.ts'

/** What n8n's documentation says about the nodes of one service, in our words. */
export interface Service {
  readonly id: string
  /** Types of its nodes, without `Tool` at their end. */
  readonly nodes: readonly string[]
  readonly data?: { readonly what: string; readonly name: string; readonly classes?: readonly string[] }
  /** Outsiders' content that comes with what is read. */
  readonly reads?: ReadUse
  /** Where operations that send send to. */
  readonly sends?: SendUse
  /** Operations that send; none named: those that write. */
  readonly sending?: RegExp
  /** What a node does that names no operation, by resource; `''` for any. */
  readonly defaults?: Readonly<Record<string, string>>
  /** Parameters with a statement that is run as it is. */
  readonly statement?: readonly string[]
  /** A parameter that names who receives what is sent. */
  readonly recipient?: readonly string[]
  /** A parameter that names exactly the data it is about, whoever signs in. */
  readonly document?: string
}
