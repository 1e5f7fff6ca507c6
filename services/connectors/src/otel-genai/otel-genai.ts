import { ClaimBuilder } from '../claims/claim-builder.ts'
import type { Connector } from '../connector.ts'
import { stateUses } from './normalise.ts'
import { spansIn } from './spans.ts'

const format = 'otel-genai'

/** Every trace document begins so, whole or as the first of many lines. */
const marker = /^\s*\{\s*"resourceSpans"\s*:/

export const otelGenai: Connector = {
  format,
  about: 'What agents used at run time: OpenTelemetry traces (OTLP JSON) with GenAI attributes.',

  detect(file) {
    return marker.test(file.text) ? 2 : 0
  },

  read(file, context) {
    const source = context.source ?? format
    const builder = new ClaimBuilder({ source, file: file.file, observedAt: file.modifiedAt })
    stateUses(spansIn(file, builder), builder)
    // A trace shows what happened in its time, never all that happens.
    return builder.reading({ format, complete: context.complete ?? false })
  },
}
