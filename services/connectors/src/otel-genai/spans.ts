import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import type { SourceFile } from '../connector.ts'
import { check } from '../reading/check.ts'
import type { JsonDocument } from '../reading/document.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { pointer } from '../reading/pointer.ts'
import { isRejection } from '../reading/rejection.ts'
import { resourceSchema, spanSchema, tracesSchema, type WireAttributes, type WireSpan } from './wire.ts'

/** A span with what its resource says, in one form. */
export interface Span {
  /** Trace and span. */
  readonly key: string
  readonly parent: string | undefined
  /** ISO 8601. */
  readonly endedAt: string | undefined
  readonly failed: boolean
  readonly attributes: ReadonlyMap<string, string>
  readonly resource: ReadonlyMap<string, string>
  readonly place: RecordPlace
}

/**
 * Every span of the file: one document, or one in each line as the collector's file exporter writes them. A span that
 * stands twice (exporters retry) counts once.
 */
export function spansIn(file: SourceFile, builder: ClaimBuilder): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  for (const document of documentsIn(file, builder)) {
    const traces = check(tracesSchema, document.value, { document, file: file.file, pointer: '' })
    if (!traces.ok) {
      for (const rejection of traces.rejections) builder.reject(rejection)
      continue
    }
    for (const [index, each] of traces.value.resourceSpans.entries()) {
      const at = { document, file: file.file, pointer: pointer('resourceSpans', index, 'resource') }
      const resource = check(resourceSchema, each.resource, at)
      if (!resource.ok) {
        for (const rejection of resource.rejections) builder.reject(rejection)
        continue
      }
      const resourceAttributes = textsOf(resource.value.attributes)
      for (const list of ['scopeSpans', 'instrumentationLibrarySpans'] as const) {
        for (const [scope, { spans: records }] of (each[list] ?? []).entries()) {
          for (const [number, record] of records.entries()) {
            const where = { ...at, pointer: pointer('resourceSpans', index, list, scope, 'spans', number) }
            const span = check(spanSchema, record, where)
            if (!span.ok) {
              for (const rejection of span.rejections) builder.reject(rejection)
              continue
            }
            const place = placeOf(document, where.pointer, file)
            const read = spanOf(span.value, resourceAttributes, place)
            if (!spans.has(read.key)) spans.set(read.key, read)
          }
        }
      }
    }
  }
  return spans
}

function spanOf(wire: WireSpan, resource: ReadonlyMap<string, string>, place: RecordPlace): Span {
  const { traceId, spanId, parentSpanId, endTimeUnixNano, status } = wire
  return {
    key: `${traceId}/${spanId}`,
    parent: parentSpanId === undefined || parentSpanId === null ? undefined : `${traceId}/${parentSpanId}`,
    endedAt: timeOf(endTimeUnixNano),
    failed: status?.code === 2 || status?.code === 'STATUS_CODE_ERROR',
    attributes: textsOf(wire.attributes),
    resource,
    place,
  }
}

function timeOf(nanoseconds: string | number | undefined): string | undefined {
  if (nanoseconds === undefined) return undefined
  const milliseconds = typeof nanoseconds === 'string' ? Number(nanoseconds.slice(0, -6)) : nanoseconds / 1e6
  const time = new Date(milliseconds)
  return milliseconds > 0 && !Number.isNaN(time.getTime()) ? time.toISOString() : undefined
}

/** Only texts are used: names and ids. */
function textsOf(attributes: WireAttributes): ReadonlyMap<string, string> {
  return new Map(
    attributes.flatMap(({ key, value }): [string, string][] => {
      const text = value?.stringValue?.trim()
      return text === undefined || text === '' ? [] : [[key, text]]
    }),
  )
}

/** Lines are documents of their own; their places are counted in the file. */
function* documentsIn(file: SourceFile, builder: ClaimBuilder): Generator<JsonDocument> {
  const whole = parseJsonDocument(file)
  if (!isRejection(whole)) {
    yield whole
    return
  }
  const lines = file.text.split('\n')
  const first = parseJsonDocument({ ...file, text: lines[0] ?? '' })
  if (isRejection(first)) {
    builder.reject(whole)
    return
  }
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue
    const document = parseJsonDocument({ ...file, text })
    if (isRejection(document)) builder.reject({ ...document, line: index + 1 })
    else {
      const place = (at: string) => ({ ...document.place(at), line: index + 1 })
      yield { value: document.value, place }
    }
  }
}

/** In a file of lines a pointer would be relative to its line, so the line alone is the place. */
function placeOf(document: JsonDocument, at: string, file: SourceFile): RecordPlace {
  const { line } = document.place(at)
  const isLines = isRejection(parseJsonDocument(file))
  return isLines ? { line } : { pointer: at, line }
}
