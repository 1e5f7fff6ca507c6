import { z } from 'zod'
import { assetPatternSchema } from '../../facts/asset-pattern.ts'
import type { AssetClaim, RelationClaim } from '../../facts/claim.ts'
import { evidenceSchema } from '../../facts/evidence.ts'
import type { Ruling } from '../../facts/ruling.ts'
import { assetKinds } from '../../ontology/asset-kinds.ts'
import { relationTypes } from '../../ontology/relation-types.ts'

const propertyValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.object({ property: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) }),
])
const evidence = evidenceSchema.omit({ observedAt: true })
const properties = z.record(z.string(), propertyValue)

/** A claim as text, but for when it was observed: that it was seen again is no change. */
const assetBody = z.object({
  id: z.string(),
  kind: z.enum(assetKinds.map(({ kind }) => kind)),
  name: z.string().optional(),
  properties,
  evidence,
})
const relationBody = z.object({
  type: z.enum(relationTypes.map(({ type }) => type)),
  from: z.string(),
  to: z.string(),
  grants: z.array(z.string()),
  properties,
  evidence,
})

/** Writes a claim as text that is the same for the same claim: properties in the order of their names. */
export function encodeClaim(claim: AssetClaim | RelationClaim): string {
  const { evidence, properties, ...rest } = claim
  const { observedAt: _, ...lasting } = evidence
  const sorted = Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)))
  return JSON.stringify({ ...rest, properties: sorted, evidence: lasting })
}

export function decodeAssetClaim(body: string, observedAt: string): AssetClaim {
  const { name, evidence, ...rest } = assetBody.parse(JSON.parse(body))
  return { ...rest, ...(name === undefined ? {} : { name }), evidence: { ...evidence, observedAt } }
}

export function decodeRelationClaim(body: string, observedAt: string): RelationClaim {
  const { evidence, ...rest } = relationBody.parse(JSON.parse(body))
  return { ...rest, evidence: { ...evidence, observedAt } }
}

const rulingBody = z.discriminatedUnion('form', [
  z.object({ form: z.literal('override'), asset: z.string(), property: z.string(), value: propertyValue, evidence }),
  z.object({ form: z.literal('mapping'), order: z.int(), match: assetPatternSchema, properties, evidence }),
  z.object({
    form: z.literal('approval'),
    match: assetPatternSchema,
    until: z.string().optional(),
    evidence,
  }),
])

/** Writes a ruling as text. */
export function encodeRuling({ evidence, ...rest }: Ruling): string {
  const { observedAt: _, ...lasting } = evidence
  return JSON.stringify({ ...rest, evidence: lasting })
}

export function decodeRuling(body: string, observedAt: string): Ruling {
  const ruling = rulingBody.parse(JSON.parse(body))
  const evidence = { ...ruling.evidence, observedAt }
  if (ruling.form !== 'approval') return { ...ruling, evidence }
  const { until, ...rest } = ruling
  return { ...rest, ...(until === undefined ? {} : { until }), evidence }
}
