import { shownEvidenceSchema } from '@throughline/analysis/answers/common.ts'
import { type PathsAnswer, pathsAnswerSchema } from '@throughline/analysis/answers/paths.ts'
import { attackPaths } from '@throughline/analysis/paths.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import { allTargets } from '@throughline/analysis/targets.ts'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { Asset } from '@throughline/graph/facts/estate.ts'
import type { Evidence } from '@throughline/graph/facts/evidence.ts'
import { firmest } from '@throughline/graph/facts/settle.ts'
import { assetKinds } from '@throughline/graph/ontology/asset-kinds.ts'
import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { softwarePackage } from '@throughline/graph/ontology/assets/package.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'

/** `scan --json`. */
export const scanAnswerSchema = z.object({
  /** Configurations that were found, absolute. */
  files: z.array(z.string()),
  byKind: z.record(z.string(), z.int()),
  /** What stands out in the configurations themselves. */
  findings: z.array(
    z.object({
      finding: z.enum(['secret-in-clear', 'package-not-pinned']),
      asset: z.string(),
      name: z.string(),
      evidence: shownEvidenceSchema,
    }),
  ),
  /** How many targets there are: without one, no path can end. */
  targets: z.int(),
  answer: pathsAnswerSchema,
})
export type ScanAnswer = z.infer<typeof scanAnswerSchema>

/** What a scan of this machine found, and the attack paths through it. */
export function scanAnswer(revision: Revision, files: readonly string[]): ScanAnswer {
  const { assets } = revision.derived.estate
  const answer = attackPaths(revision)
  // Nothing was asked for by name, so nothing can be refused.
  if (isRefusal(answer)) throw new CliError(answer.refused)
  return {
    files: [...files],
    byKind: countKinds(assets),
    findings: assets.flatMap(findingsOf),
    targets: allTargets(revision.derived.facts).length,
    answer: answer satisfies PathsAnswer,
  }
}

function countKinds(assets: readonly Asset[]): Record<string, number> {
  const counts = assetKinds.map(({ kind }) => [kind, assets.filter((asset) => asset.kind === kind).length] as const)
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

function findingsOf({ id, kind, name, properties, evidence }: Asset): ScanAnswer['findings'] {
  const where = { asset: id, name, evidence: shown(firmest(evidence)) }
  if (kind === credential.kind && properties['isLiteral'] === true) return [{ finding: 'secret-in-clear', ...where }]
  if (kind === softwarePackage.kind && properties['pinned'] === 'no')
    return [{ finding: 'package-not-pinned', ...where }]
  return []
}

function shown(evidence: Evidence): ScanAnswer['findings'][number]['evidence'] {
  return shownEvidenceSchema.parse(evidence)
}
