import { recordPlace } from '../claims/record-place.ts'
import type { Connector, ReadContext, Reading, SourceFile } from '../connector.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { pointer } from '../reading/pointer.ts'
import { isRejection } from '../reading/rejection.ts'
import { factsHead } from './header.ts'
import { beginsAsLines, FactsLines } from './lines.ts'
import { addAsset, addRelation, factsReading, format, noRecords, refusedFacts } from './records.ts'

/** The version marker before anything that nests: enough to know the format of a file that is cut off. */
export const factsMarker = /^\s*\{[^{}[\]]*"throughline"\s*:/

export const facts: Connector = {
  format,
  about: 'Throughline’s own format: assets and relations as they are, in JSON or NDJSON.',

  detect(file) {
    if (factsMarker.test(file.text.slice(0, 4096))) return 2
    if (!file.text.includes('"throughline"') && !file.text.includes('"relations"')) return 0
    const document = parseJsonDocument(file)
    if (isRejection(document) || typeof document.value !== 'object' || document.value === null) return 0
    if ('throughline' in document.value) return 2
    const looksAlike = 'assets' in document.value && 'relations' in document.value
    return looksAlike && Array.isArray(document.value.assets) && Array.isArray(document.value.relations) ? 1 : 0
  },

  read(file, context) {
    return beginsAsLines(file.text) ? readLines(file, context) : readWhole(file, context)
  },
}

function readWhole(file: SourceFile, context: ReadContext): Reading {
  const document = parseJsonDocument(file)
  if (isRejection(document)) return refusedFacts(file.file, context.source, file.modifiedAt, [document])
  const head = factsHead(document.value, { document, file: file.file, pointer: '' }, context, file.modifiedAt)
  if ('rejections' in head) return refusedFacts(file.file, context.source, file.modifiedAt, head.rejections)
  const { source, observedAt, header } = head
  const records = noRecords()
  const at = (list: string, index: number) => {
    const path = pointer(list, index)
    return { document, file: file.file, pointer: path, source, observedAt, evidencePlace: recordPlace(document, path) }
  }
  for (const [index, value] of (header.assets ?? []).entries()) addAsset(records, value, at('assets', index))
  for (const [index, value] of (header.relations ?? []).entries()) addRelation(records, value, at('relations', index))
  return factsReading(file.file, head, records)
}

function readLines(file: SourceFile, context: ReadContext): Reading {
  const lines = new FactsLines(file.file, context, file.modifiedAt)
  for (const [index, text] of file.text.split('\n').entries()) {
    if (text.trim() !== '' && !lines.take(text, index + 1)) break
  }
  const records = lines.drain()
  if (lines.head === undefined) return refusedFacts(file.file, context.source, file.modifiedAt, records.rejected)
  return factsReading(file.file, lines.head, records)
}
