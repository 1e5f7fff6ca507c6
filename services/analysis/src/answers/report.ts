import { z } from 'zod'
import { effortsSchema } from '../cut/efforts.ts'
import { completenessSchema, gapSchema } from './common.ts'
import { cutAnswerSchema } from './cut.ts'
import { diffAnswerSchema } from './diff.ts'
import { overviewAnswerSchema } from './overview.ts'
import { shownPathSchema } from './paths.ts'
import { declarationsSchema, hashedFactsSchema } from './proof.ts'

/** What was read, and how much of it. */
const scopeSchema = z.object({
  sources: z.array(
    z.object({
      source: z.string(),
      assets: z.int(),
      relations: z.int(),
      files: z.int(),
      /** ISO 8601: the last time at which it was observed. */
      observedAt: z.string(),
    }),
  ),
  assets: z.int(),
  relations: z.int(),
  /** Of the relations: those that are switched off and carry nothing. */
  disabled: z.int(),
  steps: z.int(),
  byKind: z.array(z.object({ kind: z.string(), count: z.int() })),
  /** Relations to assets that no source has brought yet. */
  waiting: z.int(),
  /** Claims that could not become facts. */
  conflicts: z.array(z.object({ id: z.string(), reason: z.string() })),
})

const techniqueSchema = z.object({
  id: z.string(),
  catalogue: z.string(),
  url: z.string(),
  rules: z.array(z.string()),
  /** On how many of the paths it is applied. */
  paths: z.int(),
})

/** What an operator said of the changes among which the cut was sought. */
const cutAskedSchema = z.object({
  /** Grants that stay, and assets or relations whose properties stay, by id. */
  keep: z.array(z.string()),
  /** Only grants are revoked; nothing is hardened. */
  grantsOnly: z.boolean(),
  /** Efforts that take the place of the table's. */
  efforts: effortsSchema,
})

/** `report --format json`: a revision as an auditor reads it, with the facts from which `verify` derives it again. */
export const reportSchema = z.object({
  /** Version of this format. */
  report: z.literal(1),
  revision: z.int().nullable(),
  publishedAt: z.string().nullable(),
  /** ISO 8601: expiry is judged against it. */
  asOf: z.string(),
  completeness: completenessSchema,
  gaps: z.array(gapSchema),
  scope: scopeSchema,
  method: z.object({ declarations: declarationsSchema, limits: z.array(z.string()) }),
  overview: overviewAnswerSchema,
  /** The cheapest path of every pair of an entry and a target, ranked. */
  paths: z.array(shownPathSchema),
  techniques: z.array(techniqueSchema),
  cutAsked: cutAskedSchema,
  cut: cutAnswerSchema,
  /** What opened and closed since another revision; null where none was named. */
  changes: diffAnswerSchema.nullable(),
  /** Names of the assets that are told of. */
  assets: z.array(z.object({ id: z.string(), kind: z.string(), name: z.string() })),
  /** What the paths, and the paths that prove the cut, rest on. */
  facts: hashedFactsSchema,
  /** SHA-256, in hex, of the canonical JSON of all the above. */
  hash: z.string(),
})

export type Report = z.infer<typeof reportSchema>
export type CutAsked = Report['cutAsked']
