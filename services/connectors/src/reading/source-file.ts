import type { SourceFile } from '../connector.ts'

/** A text as an opened file, for what was not read from a disk: one page of an API, a document made in a test. */
export function textFile(file: string, text: string, modifiedAt = '1970-01-01T00:00:00.000Z'): SourceFile {
  return { file, path: file, text, modifiedAt }
}
