import { bases, evidenceSchema } from '@throughline/graph/facts/evidence.ts'
import { accesses } from '@throughline/graph/footholds/access.ts'
import { z } from 'zod'

// GraphQL says null where our answers leave a field out.
export const absent = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? undefined)

const access = z.enum(accesses)
const asset = z.object({ key: z.string() })
export const foothold = z.object({ asset, access })
export const evidence = z.preprocess(withoutNulls, evidenceSchema)

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
}
export const refused = z.object({ message: z.string() })

export const frame = z.object({
  revision: z.object({ number: z.int(), asOf: z.string() }),
  completeness: z.object({ boundedBy: absent(z.enum(['hops', 'count', 'time'])), limit: absent(z.number()) }),
  gaps: z.array(z.object({ source: z.string(), reason: z.string(), count: z.int() })),
})
export type ServiceFrame = z.infer<typeof frame>

export const frameFields = `
  revision { number asOf }
  completeness { boundedBy limit }
  gaps { source reason count }`
export const footholdFields = '{ asset { key } access }'
export const evidenceFields = '{ source file pointer line observedAt basis note author ruling }'

export const relation = z.object({
  key: z.string(),
  type: z.string(),
  from: asset,
  to: asset,
  grants: z.array(z.string()),
  evidence: z.array(evidence).min(1),
})
export type ServiceRelation = z.infer<typeof relation>

export const relationFields = `{ key type from { key } to { key } grants evidence ${evidenceFields} }`

export const path = z.object({
  id: z.string(),
  entry: foothold,
  profile: z.string(),
  target: foothold,
  sensitivity: z.int(),
  cost: z.int(),
  hops: z.int(),
  confirmed: z.boolean(),
  sentence: z.string(),
  ranking: z.string(),
  steps: z.array(
    z.object({
      rule: z.object({ id: z.string(), references: z.array(z.object({ id: z.string() })) }),
      from: foothold,
      to: foothold,
      difficulty: z.int(),
      relations: z.array(relation),
      properties: z.array(
        z.object({
          of: z.string(),
          property: z.object({ name: z.string(), value: z.unknown(), basis: z.enum(bases), evidence }),
        }),
      ),
    }),
  ),
})
export type ServicePath = z.infer<typeof path>

export const pathsResult = z.union([refused, frame.extend({ totalCount: z.int(), paths: z.array(path) })])

/** All of a path. */
export const pathFields = `{
  id entry ${footholdFields} profile target ${footholdFields} sensitivity cost hops confirmed sentence ranking
  steps {
    rule { id references { id } } from ${footholdFields} to ${footholdFields} difficulty
    relations ${relationFields}
    properties { of property { name value basis evidence ${evidenceFields} } }
  }
}`

export const pathsDocument = `query CliPaths($input: AttackPathsInput!) {
  attackPaths(input: $input) {
    ... on Error { message }
    ... on AttackPathsAnswer {${frameFields}
      totalCount
      paths ${pathFields}
    }
  }
}`

export const blastResult = z.union([
  refused,
  frame.extend({
    of: z.object({ asset: z.object({ key: z.string(), kind: z.string() }), access }),
    reached: z.array(z.object({ foothold, hops: z.int(), cost: z.int() })),
    totals: z.array(z.object({ kind: z.string(), count: z.int() })),
    sensitiveDatasets: z.int(),
  }),
])

/** Both questions have one shape of answer. */
export function blastDocument(field: 'blastRadius' | 'exposure'): string {
  return `query CliBlast($input: BlastRadiusInput!) {
  answer: ${field}(input: $input) {
    ... on Error { message }
    ... on BlastRadiusAnswer {${frameFields}
      of { asset { key kind } access } reached { foothold ${footholdFields} hops cost } totals { kind count } sensitiveDatasets
    }
  }
}`
}

export const syncResult = z.object({
  units: z.array(
    z.object({ unit: z.string(), state: z.string(), accepted: z.int(), refused: z.int(), retired: z.int() }),
  ),
  rejections: z.array(
    z.object({
      code: z.string(),
      file: z.string(),
      pointer: absent(z.string()),
      line: absent(z.int()),
      column: absent(z.int()),
      reason: z.string(),
    }),
  ),
})

export const syncDocument = `query CliSync($id: String!) {
  sync(id: $id) {
    units { unit state accepted refused retired }
    rejections(first: 100) { code file pointer line column reason }
  }
}`
