import type { JsonDocument } from '../reading/document.ts'

/** The place of a record for evidence: its pointer, and the line for people who open the file. */
export function recordPlace(document: JsonDocument, pointer: string): { pointer: string; line: number } {
  return { pointer, line: document.place(pointer).line }
}
