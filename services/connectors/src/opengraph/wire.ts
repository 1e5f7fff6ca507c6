import { z } from 'zod'

// OpenGraph: https://bloodhound.specterops.io/opengraph/developer/edges

const text = z.string().min(1)
const properties = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((table) => table ?? {})

export const nodeSchema = z.object({
  id: text,
  /** The first is the one that is shown. Exports of BloodHound's own API write one `kind`. */
  kinds: z.array(text).nullish(),
  kind: text.nullish(),
  label: z.string().nullish(),
  properties,
})

/** An end as an object: by id, by name, or by what its properties are. */
const endpoint = z.object({
  match_by: z.enum(['id', 'name', 'property']).nullish(),
  value: text.nullish(),
  kind: text.nullish(),
  property_matchers: z.array(z.object({ key: text, value: z.union([z.string(), z.number(), z.boolean()]) })).nullish(),
})

const end = z.union([text, endpoint])

/** The three ways in which tools write the ends: `start`/`end`, `start_id`/`end_id`, `source`/`target`. */
export const edgeSchema = z
  .object({
    kind: text.nullish(),
    label: text.nullish(),
    start: end.nullish(),
    end: end.nullish(),
    start_id: text.nullish(),
    end_id: text.nullish(),
    source: end.nullish(),
    target: end.nullish(),
    properties,
  })
  .transform((wire, context) => {
    const kind = wire.kind ?? wire.label
    const start = wire.start ?? wire.start_id ?? wire.source
    const finish = wire.end ?? wire.end_id ?? wire.target
    const missing = kind == null ? 'kind' : start == null ? 'start' : finish == null ? 'end' : undefined
    if (kind == null || start == null || finish == null) {
      context.addIssue({ code: 'custom', path: [missing ?? 'kind'], message: `it has no ${missing}` })
      return z.NEVER
    }
    return { kind, start: endOf(start), end: endOf(finish), properties: wire.properties }
  })

function endOf(written: z.infer<typeof end>): z.infer<typeof endpoint> {
  return typeof written === 'string' ? { match_by: 'id', value: written } : written
}

export type WireNode = z.infer<typeof nodeSchema>
export type WireEnd = z.infer<typeof endpoint>
export type WireEdge = z.infer<typeof edgeSchema>
