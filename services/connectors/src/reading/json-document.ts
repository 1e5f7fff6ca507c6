import { printParseErrorCode, visit } from 'jsonc-parser'
import type { Rejection, SourceFile } from '../connector.ts'
import { type JsonDocument, maxDepth } from './document.ts'
import { jsonPlaces } from './json-places.ts'
import { scanJson } from './json-scan.ts'
import { lineTable } from './line-table.ts'

export type { JsonDocument } from './document.ts'

/** By the names that the parser gives its errors. */
const words: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that JSON does not know',
  InvalidNumberFormat: 'a number that is not written as JSON writes numbers',
  PropertyNameExpected: 'a property name in double quotes is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace is missing; is the file cut off?',
  CloseBracketExpected: 'a closing bracket is missing; is the file cut off?',
  EndOfFileExpected: 'there is more after the end of the document',
  InvalidCommentToken: 'a comment, which this format does not allow',
  UnexpectedEndOfComment: 'a comment is not closed',
  UnexpectedEndOfString: 'a text is not closed',
  UnexpectedEndOfNumber: 'a number is cut off',
  InvalidUnicode: 'an escaped character is not valid',
  InvalidEscapeCharacter: 'an escape that JSON does not know',
  InvalidCharacter: 'a control character inside a text',
}

/**
 * Parses JSON, or JSON with comments and trailing commas. A key such as `__proto__` becomes an ordinary own property.
 * The reason of a rejection never quotes the text.
 */
export function parseJsonDocument(file: SourceFile, options: { comments?: boolean } = {}): JsonDocument | Rejection {
  const comments = options.comments ?? false
  const memo = parsed[comments ? 'withComments' : 'strict']
  const known = memo.get(file)
  if (known !== undefined) return known
  const document = parse(file, comments)
  memo.set(file, document)
  return document
}

/** Several connectors look at a file before one reads it; it is parsed once. Nobody may change the value. */
const parsed = {
  strict: new WeakMap<SourceFile, JsonDocument | Rejection>(),
  withComments: new WeakMap<SourceFile, JsonDocument | Rejection>(),
}

function parse(file: SourceFile, comments: boolean): JsonDocument | Rejection {
  const scan = scanJson(file.text, comments)
  if (scan.tooDeepAt !== undefined) {
    const reason = `it is nested deeper than ${maxDepth} levels`
    return { code: 'too-deep', file: file.file, ...lineTable(file.text)(scan.tooDeepAt), reason }
  }
  try {
    return { value: JSON.parse(scan.strict), place: jsonPlaces(scan.strict) }
  } catch {
    const error = firstError(scan.strict)
    const reason = words[error?.name ?? ''] ?? 'it is not valid JSON'
    return { code: 'not-json', file: file.file, ...lineTable(file.text)(error?.offset ?? 0), reason }
  }
}

/** V8's own message quotes the text around the error, which may be a secret; this parser only says where and what. */
function firstError(text: string): { name: string; offset: number } | undefined {
  let first: { name: string; offset: number } | undefined
  const onError = (error: number, offset: number) => {
    first ??= { name: printParseErrorCode(error), offset }
  }
  visit(text, { onError }, { disallowComments: true, allowTrailingComma: false })
  return first
}
