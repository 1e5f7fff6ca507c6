import type { BlastAnswer } from '@throughline/analysis/answers/blast.ts'
import { shownEvidenceSchema } from '@throughline/analysis/answers/common.ts'
import type { PathsAnswer } from '@throughline/analysis/answers/paths.ts'
import type { BlastQuestion } from '@throughline/analysis/blast.ts'
import { strongest } from '@throughline/analysis/entries.ts'
import type { PathsQuestion } from '@throughline/analysis/paths.ts'
import { listOf } from '@throughline/analysis/refusal.ts'
import { firmest } from '@throughline/graph/facts/settle.ts'
import { accesses } from '@throughline/graph/footholds/access.ts'
import { readEnvironment } from '@throughline/runtime/environment.ts'
import { dataLayout } from '@throughline/runtime/layout.ts'
import { isRunning, readRunRecord } from '@throughline/runtime/processes/run-record.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'
import { apiFromEnvironment } from './environment.ts'
import {
  blastDocument,
  blastResult,
  pathsDocument,
  pathsResult,
  type ServiceFrame,
  type ServicePath,
  syncDocument,
  syncResult,
} from './service-documents.ts'
import type { SyncAnswer } from './sync-answer.ts'

/** Paths asked for at a time: the service bounds how much one answer may hold. */
const pageSize = 200

/** Footholds that the service lists in one answer at the most; beyond that the answer says that it is bounded. */
const mostReached = 10_000

/** Address of the running service: as the environment says, else as it left it in its data directory. */
export function serviceAddress(): string {
  const given = apiFromEnvironment()
  if (given !== undefined) return given
  const record = readRunRecord(dataLayout(readEnvironment().dataDir), 'api')
  if (record !== undefined && isRunning(record)) return record.address
  throw new CliError(
    'The service does not run here. Start it with `npm start`, or answer from files with --files PATH.',
  )
}

/** Attack paths of the service's current revision: all of them, a page at a time, or as many as asked for. */
export async function askPaths({ from, to, profile, k, maxHops, limit }: PathsQuestion): Promise<PathsAnswer> {
  const input = {
    ...(from === undefined ? {} : { from: listOf(from) }),
    ...(to === undefined ? {} : { to: listOf(to) }),
    ...(profile === undefined ? {} : { profiles: listOf(profile) }),
    ...given({ k, maxHops }),
  }
  const paths: PathsAnswer['paths'] = []
  let revision: number | undefined
  for (;;) {
    const wanted = Math.min(limit === undefined ? pageSize : limit - paths.length, pageSize)
    const page = { ...input, ...given({ revision }), limit: wanted, offset: paths.length }
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

/** Fields in the order in which answers from files have them, so that the two can be compared as texts. */
function shownPath({
  id,
  profile,
  entry,
  target,
  sensitivity,
  steps,
  ...facts
}: ServicePath): PathsAnswer['paths'][number] {
  const { cost, hops, confirmed, sentence } = facts
  return {
    id,
    entry: { ...footholdOf(entry), profile },
    target: { ...footholdOf(target), sensitivity },
    cost,
    hops,
    confirmed,
    sentence,
    steps: steps.map((step) => ({
      rule: step.rule.id,
      from: footholdOf(step.from),
      to: footholdOf(step.to),
      difficulty: step.difficulty,
      techniques: step.rule.references.map(({ id }) => id),
      relations: step.relations.map((relation) => {
        const { basis, ...evidence } = firmest(relation.evidence)
        const { type, grants } = relation
        return { id: relation.key, type, from: relation.from.key, to: relation.to.key, grants, basis, evidence }
      }),
      properties: step.properties.map(({ of, property: { name, value, basis, evidence } }) => {
        return { asset: of, property: name, value, basis, evidence: shownEvidenceSchema.parse(evidence) }
      }),
    })),
  }
}

/** Blast radius, or inward exposure, in the service's current revision. */
export async function askBlast({ of, access, direction = 'outward', ...bounds }: BlastQuestion): Promise<BlastAnswer> {
  const { profile, maxHops, limit } = bounds
  const isOutward = direction === 'outward'
  if (isOutward && profile !== undefined) throw new CliError('A profile chooses entries: it goes with --in only.')
  const input = { of, ...given({ access, profile, maxHops }), limit: limit ?? mostReached }
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

function frameOf({
  revision,
  completeness,
  gaps,
}: ServiceFrame): Pick<PathsAnswer, 'revision' | 'asOf' | 'completeness' | 'gaps'> {
  const { boundedBy: by, limit } = completeness
  return {
    revision: revision.number,
    asOf: revision.asOf,
    completeness: by === undefined || limit === undefined ? { kind: 'exhaustive' } : { kind: 'bounded', by, limit },
    gaps,
  }
}

function footholdOf<A>({ asset, access }: { asset: { key: string }; access: A }): { asset: string; access: A } {
  return { asset: asset.key, access }
}

/** Only what was given: the service refuses a null where it has a default. */
function given(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

const responseSchema = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})

async function ask<T>(query: string, variables: object, schema: z.ZodType<T>): Promise<T> {
  const address = serviceAddress()
  const { data, errors } = responseSchema.parse(await post(`${address}/graphql`, { query, variables }))
  const [error] = errors ?? []
  if (error !== undefined) throw new CliError(`The service could not answer: ${error.message}`)
  return schema.parse(data)
}

async function post(url: string, body: object): Promise<unknown> {
  let response: Response
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-throughline': 'cli' },
      body: JSON.stringify(body),
    })
  } catch (error) {
    throw new CliError(`The service at ${url} does not answer (throughline status tells more).`, { cause: error })
  }
  try {
    return await response.json()
  } catch (error) {
    throw new CliError(`The service at ${url} answered ${response.status}, but not in JSON.`, { cause: error })
  }
}
