import { bases } from '@throughline/graph/facts/evidence.ts'
import { z } from 'zod'
import { cleanText } from '../reading/clean-text.ts'

const id = cleanText.min(1).max(2048)
const time = z.iso.datetime({ offset: true })

/** Where a fact was first read, when this file is an export: replaces the place in this file. */
const evidence = z.strictObject({
  file: cleanText.min(1),
  pointer: z.string().optional(),
  line: z.int().min(1).optional(),
  note: z.string().optional(),
  source: cleanText.min(1).optional(),
  observedAt: time.optional(),
})

export type EvidenceOverride = z.infer<typeof evidence>

const basis = z.enum(bases)

/** The head of a facts file (docs: the README beside this file): the whole file in JSON, the first line in NDJSON. */
export const headerSchema = z.strictObject({
  $schema: z.string().optional(),
  about: z.string().optional(),
  throughline: z.literal(1),
  source: cleanText.min(1).max(200),
  complete: z.boolean().optional(),
  observedAt: time.optional(),
  assets: z.array(z.unknown()).optional(),
  relations: z.array(z.unknown()).optional(),
})
export type Header = z.infer<typeof headerSchema>

/** An asset's own fields; all others are properties of its kind. */
export const assetSchema = z.looseObject({
  id,
  kind: z.string(),
  name: z.string().min(1).max(2048).optional(),
  basis: basis.optional(),
  evidence: evidence.optional(),
})

/** A relation's own fields; all others are properties of its type. */
export const relationSchema = z.looseObject({
  type: z.string(),
  from: id,
  to: id,
  grant: id.optional(),
  grants: z.array(id).optional(),
  basis: basis.optional(),
  evidence: evidence.optional(),
})
