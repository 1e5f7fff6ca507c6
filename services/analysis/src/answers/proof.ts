import { evidenceSchema } from '@throughline/graph/facts/evidence.ts'
import { assetKinds, type Kind } from '@throughline/graph/ontology/asset-kinds.ts'
import { type RelationName, relationTypes } from '@throughline/graph/ontology/relation-types.ts'
import { z } from 'zod'
import { shownPathSchema } from './paths.ts'

const kinds = z.enum(assetKinds.map(({ kind }) => kind) satisfies Kind[])
const types = z.enum(relationTypes.map(({ type }) => type) satisfies RelationName[])

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.strictObject({ property: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) }),
])

const common = {
  /** Every property that some rule asks for or that makes an entry or a target, as it was settled between the sources, defaults included. */
  properties: z.record(z.string(), value),
  /** Which evidence a property's value comes from (place in `evidence`); absent: a default, or computed from other facts. */
  origins: z.record(z.string(), z.int().min(0)),
  /** One per claim. */
  evidence: z.array(z.strictObject(evidenceSchema.shape)).min(1),
  /** SHA-256, in hex, of the fact's canonical JSON without this field. */
  hash: z.string(),
}

const hashedAssetSchema = z.strictObject({ id: z.string(), kind: kinds, name: z.string(), ...common })
const hashedRelationSchema = z.strictObject({
  id: z.string(),
  type: types,
  from: z.string(),
  to: z.string(),
  grants: z.array(z.string()),
  ...common,
})

/** Facts as proofs and reports carry them, sorted by id. */
export const hashedFactsSchema = z.strictObject({
  assets: z.array(hashedAssetSchema),
  relations: z.array(hashedRelationSchema),
})

/** The declarations that derivations were made by. A version is a hash of what a declaration says, not of its words. */
export const declarationsSchema = z.strictObject({
  /** Version of the table of difficulties. */
  difficulties: z.int(),
  rules: z.array(z.strictObject({ rule: z.string(), version: z.string() })),
  capabilities: z.array(z.strictObject({ capability: z.string(), version: z.string() })),
})

/** A proof: one attack path with all that it rests on, to be derived again from nothing else. */
export const proofSchema = z.strictObject({
  /** Version of this format. */
  proof: z.literal(1),
  revision: z.int().nullable(),
  /** ISO 8601: expiry is judged against it. */
  asOf: z.string(),
  declarations: declarationsSchema,
  facts: hashedFactsSchema,
  path: shownPathSchema,
  /** SHA-256, in hex, of the canonical JSON of all the above. */
  hash: z.string(),
})

export type HashedFacts = z.infer<typeof hashedFactsSchema>
export type Declarations = z.infer<typeof declarationsSchema>
export type Proof = z.infer<typeof proofSchema>
