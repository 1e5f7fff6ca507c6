import type {
  Conflict,
  Disagreement,
  SharedAsset,
  SourcesAnswer,
  WaitingFact,
} from '@throughline/analysis/answers/sources.ts'
import { reasons } from '@throughline/graph/facts/dispute.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'
import { ask, given } from './service-request.ts'

/** Items asked for at a time: the service's most. */
const pageSize = 1_000

const place = z
  .object({
    source: z.string(),
    file: z.string(),
    pointer: z.string().nullable(),
    line: z.int().nullable(),
    observedAt: z.string(),
  })
  .transform(({ source, file, pointer, line, observedAt }) => ({
    source,
    file,
    // GraphQL says null where our answers leave a field out.
    ...(pointer === null ? {} : { pointer }),
    ...(line === null ? {} : { line }),
    observedAt,
  }))
const placeFields = '{ source file pointer line observedAt }'

/** One of the lists of a joining: its field, what is asked of each item, and the item. */
interface List<T> {
  readonly field: string
  readonly fields: string
  readonly item: z.ZodType<T>
}

const shared: List<SharedAsset> = {
  field: 'sharedAssets',
  fields: 'key kind name identifier { scheme value } sources',
  item: z
    .object({
      key: z.string(),
      kind: z.string(),
      name: z.string(),
      identifier: z.object({ scheme: z.string(), value: z.string() }),
      sources: z.array(z.string()),
    })
    .transform(({ key, ...rest }) => ({ asset: key, ...rest })),
}

const disagreements: List<Disagreement> = {
  field: 'disagreements',
  fields: `fact kind name property reason values { value place ${placeFields} }`,
  item: z.object({
    fact: z.string(),
    kind: z.string(),
    name: z.string(),
    property: z.string(),
    reason: z.enum(reasons),
    values: z.array(z.object({ value: z.json(), place }).transform(({ value, place }) => ({ ...place, value }))),
  }),
}

const conflicts: List<Conflict> = {
  field: 'conflicts',
  fields: `key reason places ${placeFields}`,
  item: z
    .object({ key: z.string(), reason: z.string(), places: z.array(place) })
    .transform(({ key, ...rest }) => ({ id: key, ...rest })),
}

const waiting: List<WaitingFact> = {
  field: 'waiting',
  fields: `key type from to missing places ${placeFields}`,
  item: z
    .object({
      key: z.string(),
      type: z.string(),
      from: z.string(),
      to: z.string(),
      missing: z.array(z.string()),
      places: z.array(place),
    })
    .transform(({ key, ...rest }) => ({ id: key, ...rest })),
}

const frameSchema = z.object({
  revision: z.object({ number: z.int(), asOf: z.string() }),
  gaps: z.array(z.object({ source: z.string(), reason: z.string(), count: z.int() })),
  waitingCount: z.int(),
  contributions: z.array(
    z.object({
      source: z.string(),
      assets: z.int(),
      assetsAlone: z.int(),
      assetsByKind: z.array(z.object({ kind: z.string(), count: z.int() })),
      relations: z.int(),
      relationsAlone: z.int(),
      relationsByType: z.array(z.object({ type: z.string(), count: z.int() })),
      sharedWith: z.array(z.object({ source: z.string(), assets: z.int(), relations: z.int() })),
    }),
  ),
})

const frameDocument = `query CliSources($source: String, $at: RevisionNumber) {
  joining(source: $source, at: $at) {
    revision { number asOf }
    gaps { source reason count }
    waitingCount
    contributions {
      source assets assetsAlone assetsByKind { kind count } relations relationsAlone relationsByType { type count }
      sharedWith { source assets relations }
    }
  }
}`

/**
 * What each source contributed to a revision of the service, with all pages of what they share and dispute.
 * @param at the number of the revision; undefined: the current one
 */
export async function askSources(
  { source }: { readonly source?: string | undefined },
  at: number | undefined,
): Promise<SourcesAnswer> {
  const about = given({ source, at })
  const { joining } = await ask(frameDocument, about, z.object({ joining: frameSchema.nullable() }))
  if (joining === null) throw new CliError('Nothing was published yet: sync a source first.')
  const { revision, gaps, contributions, waitingCount } = joining
  const within = { ...about, at: revision.number }
  const first = await everyPage(waiting, within)
  return {
    revision: revision.number,
    asOf: revision.asOf,
    completeness:
      waitingCount > first.length ? { kind: 'bounded', by: 'count', limit: first.length } : { kind: 'exhaustive' },
    gaps,
    sources: contributions.map((one) => ({
      source: one.source,
      assets: {
        total: one.assets,
        alone: one.assetsAlone,
        byKind: Object.fromEntries(one.assetsByKind.map(({ kind, count }) => [kind, count])),
      },
      relations: {
        total: one.relations,
        alone: one.relationsAlone,
        byType: Object.fromEntries(one.relationsByType.map(({ type, count }) => [type, count])),
      },
      sharedWith: one.sharedWith,
    })),
    shared: await everyPage(shared, within),
    disagreements: await everyPage(disagreements, within),
    conflicts: await everyPage(conflicts, within),
    waiting: { total: waitingCount, first },
  }
}

async function everyPage<T>({ field, fields, item }: List<T>, variables: object): Promise<T[]> {
  const document = `query CliSourcesList($source: String, $at: RevisionNumber, $first: Int, $after: String) {
  joining(source: $source, at: $at) {
    list: ${field}(first: $first, after: $after) { edges { node { ${fields} } } pageInfo { hasNextPage endCursor } }
  }
}`
  const page = z.object({
    joining: z.object({
      list: z.object({
        edges: z.array(z.object({ node: item })),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      }),
    }),
  })
  const items: T[] = []
  let after: string | null = null
  do {
    const asked: object = after === null ? variables : { ...variables, after }
    const { joining }: z.infer<typeof page> = await ask(document, { ...asked, first: pageSize }, page)
    items.push(...joining.list.edges.map(({ node }) => node))
    after = joining.list.pageInfo.hasNextPage ? joining.list.pageInfo.endCursor : null
  } while (after !== null)
  return items
}
