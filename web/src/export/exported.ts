import type { Drawing } from '../canvas/drawing.ts'

/** A value of a row or of a node. */
export type ExportValue = string | number | boolean | null | undefined

/** A row of what is exported, by column. */
export type ExportRow = Readonly<Record<string, ExportValue>>

/** What is shown, as it is handed to files: the picture, and what it says. */
export interface Exported {
  /** Of the file, without an ending. */
  readonly name: string
  /** In words, for who opens the file. */
  readonly title: string
  /** Number of the revision that it is about. */
  readonly revision: number | undefined
  readonly drawing: Drawing
  /** Each has `id` and `name` and `kind`. */
  readonly nodes: readonly ExportRow[]
  /** Each has `from`, `to` and `type`. */
  readonly edges: readonly ExportRow[]
}
