import { ClaimBuilder } from '../claims/claim-builder.ts'
import type { Connector } from '../connector.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { isRejection } from '../reading/rejection.ts'
import { isClassificationCsv, readCsv } from './csv.ts'
import { certaintyOf, observedIn, readJson } from './json.ts'

const format = 'data-classification'

export const dataClassification: Connector = {
  format,
  about: 'How sensitive data is: CSV and JSON exports of a classification, findings of Amazon Macie.',

  detect(file) {
    if (!looksLikeJson(file.text)) return isClassificationCsv(file.text) ? 1 : 0
    const document = parseJsonDocument(file)
    return isRejection(document) ? 0 : certaintyOf(document.value)
  },

  read(file, context) {
    const source = context.source ?? format
    const document = looksLikeJson(file.text) ? parseJsonDocument(file) : undefined
    const observedAt =
      (document !== undefined && !isRejection(document) ? observedIn(document.value) : undefined) ?? file.modifiedAt
    const builder = new ClaimBuilder({ source, file: file.file, observedAt })
    if (document === undefined) readCsv(file, builder)
    else if (isRejection(document)) builder.reject(document)
    else readJson(document, file.file, builder)
    return builder.reading({ format, complete: context.complete ?? false })
  },
}

function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text)
}
