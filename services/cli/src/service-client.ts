import type { BlastAnswer } from '@throughline/analysis/answers/blast.ts'
import type { PathsAnswer } from '@throughline/analysis/answers/paths.ts'
import type { BlastQuestion } from '@throughline/analysis/blast.ts'
import { strongest } from '@throughline/analysis/entries.ts'
import type { PathsQuestion } from '@throughline/analysis/paths.ts'
import { listOf } from '@throughline/analysis/refusal.ts'
import { accesses } from '@throughline/graph/footholds/access.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'
import {
  blastDocument,
  blastResult,
  pathsDocument,
  pathsResult,
  syncDocument,
  syncResult,
} from './service-documents.ts'
import { ask, given } from './service-request.ts'
import { footholdOf, frameOf, shownPath } from './service-shapes.ts'
import type { SyncAnswer } from './sync-answer.ts'

/** Paths asked for at a time: the service bounds how much one answer may hold. */
const pageSize = 200

/** Footholds that the service lists in one answer at the most; beyond that the answer says that it is bounded. */
const mostReached = 10_000

/** Attack paths of a revision of the service: all of them, a page at a time, or as many as asked for. @param at default: the current one */
export async function askPaths(
  { from, to, profile, k, maxHops, limit }: PathsQuestion,
  at?: number,
): Promise<PathsAnswer> {
  const input = {
    ...(from === undefined ? {} : { from: listOf(from) }),
    ...(to === undefined ? {} : { to: listOf(to) }),
    ...(profile === undefined ? {} : { profiles: listOf(profile) }),
    ...given({ k, maxHops }),
  }
  const paths: PathsAnswer['paths'] = []
  let revision = at
  for (;;) {
    const wanted = Math.min(limit === undefined ? pageSize : limit - paths.length, pageSize)
    const page = { ...input, ...given({ at: revision }), limit: wanted, offset: paths.length }
    const { attackPaths } = await ask(pathsDocument, { input: page }, z.object({ attackPaths: pathsResult }))
    if ('message' in attackPaths) throw new CliError(attackPaths.message)
    // The pages that follow are of the same revision, whatever is published meanwhile.
    revision = attackPaths.revision.number
    paths.push(...attackPaths.paths.map(shownPath))
    const isAll = paths.length >= attackPaths.totalCount || attackPaths.paths.length === 0
    if (isAll) return { ...frameOf(attackPaths), paths }
    if (limit !== undefined && paths.length >= limit)
      return { ...frameOf(attackPaths), completeness: { kind: 'bounded', by: 'count', limit }, paths }
  }
}

/** Blast radius, or inward exposure, in a revision of the service. @param at default: the current one */
export async function askBlast(
  { of, access, direction = 'outward', ...bounds }: BlastQuestion,
  at?: number,
): Promise<BlastAnswer> {
  const { profile, maxHops, limit } = bounds
  const isOutward = direction === 'outward'
  if (isOutward && profile !== undefined) throw new CliError('A profile chooses entries: it goes with --in only.')
  const input = { of, ...given({ access, profile, maxHops, at }), limit: limit ?? mostReached }
  const document = blastDocument(isOutward ? 'blastRadius' : 'exposure')
  const { answer } = await ask(document, { input }, z.object({ answer: blastResult }))
  if ('message' in answer) throw new CliError(answer.message)
  const isNamed = access !== undefined || of.startsWith(`${answer.of.access}@`)
  return {
    ...frameOf(answer),
    of: footholdOf(answer.of),
    accesses: isNamed ? [answer.of.access] : isOutward ? [...strongest(answer.of.asset)] : [...accesses],
    direction,
    reached: answer.reached.map(({ foothold, hops, cost }) => ({ ...footholdOf(foothold), hops, cost })),
    totals: {
      byKind: Object.fromEntries(answer.totals.map(({ kind, count }) => [kind, count])),
      sensitiveDatasets: answer.sensitiveDatasets,
    },
  }
}

/** What a sync did with each file, as the service keeps it; nothing where it keeps no record of it. */
export async function askSync(syncId: string): Promise<Pick<SyncAnswer, 'files' | 'rejections'>> {
  const { sync } = await ask(syncDocument, { id: syncId }, z.object({ sync: syncResult.nullable() }))
  const files = sync?.units.map(({ unit, ...counts }) => ({ file: unit, ...counts })) ?? []
  return { files, rejections: sync?.rejections ?? [] }
}
