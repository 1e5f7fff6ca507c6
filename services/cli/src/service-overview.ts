import type { OverviewAnswer } from '@throughline/analysis/answers/overview.ts'
import { severities } from '@throughline/analysis/metrics/severity.ts'
import type { ScopeQuestion } from '@throughline/analysis/what-if/reaches.ts'
import { accesses } from '@throughline/graph/footholds/access.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'
import { foothold, footholdFields, frame, frameFields, refused } from './service-documents.ts'
import { ask, given } from './service-request.ts'
import { scopeInput } from './service-scope.ts'
import { footholdOf, frameOf } from './service-shapes.ts'

/** Targets and entries asked for at a time. */
const pageSize = 200

const share = z.object({ count: z.int(), of: z.int(), percent: z.number().nullable() })
const severity = z.enum(severities)

const result = z.union([
  refused,
  frame.extend({
    entries: z.int(),
    protection: z.object({ total: share, byWorth: z.array(z.object({ worth: z.int(), protected: share })) }).nullable(),
    pairs: z.int(),
    confirmedPairs: z.int(),
    exposedTargets: share,
    reachedAssets: share,
    controlledAssets: share,
    reachedByKind: z.array(z.object({ kind: z.string(), reached: share })),
    severities: z.array(z.object({ severity, targets: z.int(), pairs: z.int() })),
    profiles: z.array(
      z.object({ profile: z.string(), entries: z.int(), pairs: z.int(), targets: share, assets: share }),
    ),
    targets: z.array(
      z.object({
        asset: z.object({ key: z.string() }),
        accesses: z.array(z.enum(accesses)),
        worth: z.int(),
        severity,
        exposure: share,
        profiles: z.array(z.string()),
        cost: z.int().nullable(),
      }),
    ),
    topEntries: z.array(z.object({ entry: foothold, profile: z.string(), impact: share })),
  }),
])

const shareFields = '{ count of percent }'
const document = `query CliOverview($from: [String!], $to: [String!], $profiles: [String!], $at: RevisionNumber, $offset: Int!) {
  answer: overview(from: $from, to: $to, profiles: $profiles, at: $at) {
    ... on Error { message }
    ... on Overview {${frameFields}
      entries protection { total ${shareFields} byWorth { worth protected ${shareFields} } } pairs confirmedPairs
      exposedTargets ${shareFields} reachedAssets ${shareFields} controlledAssets ${shareFields}
      reachedByKind { kind reached ${shareFields} } severities { severity targets pairs }
      profiles { profile entries pairs targets ${shareFields} assets ${shareFields} }
      targets(first: ${pageSize}, offset: $offset) {
        asset { key } accesses worth severity exposure ${shareFields} profiles cost
      }
      topEntries(first: ${pageSize}, offset: $offset) { entry ${footholdFields} profile impact ${shareFields} }
    }
  }
}`

/** The figures of a revision of the service. @param at default: the current one */
export async function askOverview(scope: ScopeQuestion, at?: number): Promise<OverviewAnswer> {
  const part = async (offset: number, revision = at) => {
    const variables = { ...scopeInput(scope, at), ...given({ at: revision }), offset }
    const { answer } = await ask(document, variables, z.object({ answer: result }))
    if ('message' in answer) throw new CliError(answer.message)
    return answer
  }
  const first = await part(0)
  const { targets, topEntries } = first
  // Both lists at a time, until neither has more.
  for (let last = first; Math.max(last.targets.length, last.topEntries.length) === pageSize; ) {
    last = await part(Math.max(targets.length, topEntries.length), first.revision.number)
    targets.push(...last.targets)
    topEntries.push(...last.topEntries)
  }
  return {
    ...frameOf(first),
    entries: first.entries,
    protection: first.protection,
    exposure: { pairs: first.pairs, confirmed: first.confirmedPairs, targets: first.exposedTargets },
    impact: { assets: first.reachedAssets, controlled: first.controlledAssets, byKind: first.reachedByKind },
    severities: first.severities,
    profiles: first.profiles,
    targets: targets.map(({ asset, ...target }) => ({ asset: asset.key, ...target })),
    byEntry: topEntries.map(({ entry, profile, impact }) => ({ entry: { ...footholdOf(entry), profile }, impact })),
  }
}
