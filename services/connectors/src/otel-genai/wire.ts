import { z } from 'zod'

// OTLP in JSON: https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding
// GenAI conventions: https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-agent-spans/

const attribute = z.object({
  key: z.string(),
  value: z.object({ stringValue: z.string().optional() }).optional(),
})

/** Nanoseconds since 1970, as a text because JSON's numbers do not hold them; some exporters write a number all the same. */
const nanoseconds = z.union([z.string().regex(/^\d+$/, 'expected nanoseconds since 1970'), z.number().min(0)])

export const spanSchema = z.object({
  traceId: z.string().min(1),
  spanId: z.string().min(1),
  parentSpanId: z.string().nullish(),
  endTimeUnixNano: nanoseconds.optional(),
  attributes: z.array(attribute).default([]),
  status: z.object({ code: z.union([z.number(), z.string()]).optional() }).optional(),
})

export const resourceSchema = z.object({ attributes: z.array(attribute).default([]) }).default({ attributes: [] })

/** Lists only: each span is checked on its own. */
export const tracesSchema = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.unknown().optional(),
      scopeSpans: z.array(z.object({ spans: z.array(z.unknown()).default([]) })).optional(),
      /** Its name before OTLP 0.19. */
      instrumentationLibrarySpans: z.array(z.object({ spans: z.array(z.unknown()).default([]) })).optional(),
    }),
  ),
})

export type WireSpan = z.infer<typeof spanSchema>
export type WireAttributes = WireSpan['attributes']
