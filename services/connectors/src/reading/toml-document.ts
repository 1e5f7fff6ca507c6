import { parse, TomlError } from 'smol-toml'
import type { Rejection, SourceFile } from '../connector.ts'
import { type JsonDocument, maxDepth } from './document.ts'
import { tomlPlaces } from './toml-places.ts'

/** Parses TOML. Dates become ISO 8601 texts. The parser's messages quote the text around an error, so only its place is kept. */
export function parseTomlDocument(file: SourceFile): JsonDocument | Rejection {
  try {
    const table = parse(file.text, { maxDepth })
    return { value: JSON.parse(JSON.stringify(table)), place: tomlPlaces(file.text) }
  } catch (error) {
    if (error instanceof RangeError) {
      return { code: 'too-deep', file: file.file, reason: `it is nested deeper than ${maxDepth} levels` }
    }
    const place = error instanceof TomlError ? { line: error.line, column: error.column } : {}
    return { code: 'not-toml', file: file.file, ...place, reason: 'it is not valid TOML' }
  }
}
