import { z } from 'zod'

// CycloneDX 1.5 to 1.7: https://cyclonedx.org/docs/1.6/json/

const text = z.string().min(1)

/** What a document says of its own data: https://cyclonedx.org/docs/1.6/json/#components_items_modelCard_modelParameters_datasets */
export const dataSchema = z.object({
  name: z.string().nullish(),
  type: z.string().nullish(),
  contents: z.object({ url: z.string().nullish() }).nullish(),
  classification: z.string().nullish(),
})

export const componentSchema = z.object({
  type: text,
  'bom-ref': text.nullish(),
  group: z.string().nullish(),
  name: text,
  version: z.string().nullish(),
  purl: text.nullish(),
  externalReferences: z.array(z.object({ type: z.string(), url: z.string() })).nullish(),
  modelCard: z
    .object({
      modelParameters: z
        .object({ datasets: z.array(z.union([z.object({ ref: text }), dataSchema])).nullish() })
        .nullish(),
    })
    .nullish(),
  data: z.array(dataSchema).nullish(),
})

export const serviceSchema = z.object({
  'bom-ref': text.nullish(),
  group: z.string().nullish(),
  name: text,
  version: z.string().nullish(),
  endpoints: z.array(z.string()).nullish(),
  authenticated: z.boolean().nullish(),
  'x-trust-boundary': z.boolean().nullish(),
  trustZone: z.string().nullish(),
  data: z.array(z.object({ name: z.string().nullish(), classification: z.string() })).nullish(),
})

export const dependencySchema = z.object({ ref: text, dependsOn: z.array(text).nullish() })

export const vulnerabilitySchema = z.object({
  id: z.string().nullish(),
  analysis: z.object({ state: z.string().nullish() }).nullish(),
  affects: z.array(z.object({ ref: text })).nullish(),
})

export type WireComponent = z.infer<typeof componentSchema>
export type WireService = z.infer<typeof serviceSchema>
export type WireData = z.infer<typeof dataSchema>
