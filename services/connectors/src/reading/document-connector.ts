import { ClaimBuilder } from '../claims/claim-builder.ts'
import type { Connector, ReadContext, Rejection, SourceFile } from '../connector.ts'
import type { JsonDocument } from './document.ts'
import { parseJsonDocument } from './json-document.ts'
import { hasMorePages } from './listed-records.ts'
import { isRejection } from './rejection.ts'

/** What `state` is given: the document, where claims go, and what the operator said. */
export interface DocumentInput {
  readonly document: JsonDocument
  readonly file: string
  readonly builder: ClaimBuilder
  readonly context: ReadContext
  /** The source's name, part of ids that are unique only within it. */
  readonly source: string
  readonly opened: SourceFile
}

/** A format whose files are one JSON document each. */
export interface DocumentFormat {
  readonly format: string
  readonly about: string
  /** Without a match in the text the file is not parsed to know that it is something else. */
  readonly marker: RegExp
  /** How its files are parsed; JSON where it is not said. */
  parse?(file: SourceFile): JsonDocument | Rejection
  /** How sure it is that the parsed document is its own. */
  certainty(value: unknown): 0 | 1 | 2
  /** States everything, record by record; rejects what cannot be taken. */
  state(input: DocumentInput): void
}

/** A connector for JSON documents: parsing, what cannot be parsed, and completeness are the same for all. */
export function documentConnector(of: DocumentFormat): Connector {
  const { format, about, marker, certainty, state } = of
  const parse = (file: SourceFile) => of.parse?.(file) ?? parseJsonDocument(file)
  return {
    format,
    about,

    detect(file) {
      if (!marker.test(file.text)) return 0
      const document = parse(file)
      return isRejection(document) ? 0 : certainty(document.value)
    },

    read(file, context) {
      const source = context.source ?? format
      const builder = new ClaimBuilder({ source, file: file.file, observedAt: file.modifiedAt })
      const document = parse(file)
      if (isRejection(document)) builder.reject(document)
      else state({ document, file: file.file, builder, context, source, opened: file })
      const isWhole = !isRejection(document) && !hasMorePages(document.value)
      // One answer states all of its records, unless it is one page of several.
      return builder.reading({ format, complete: context.complete ?? isWhole })
    },
  }
}
