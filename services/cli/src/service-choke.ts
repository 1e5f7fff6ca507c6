import type { ChokeAnswer, ChokePoint } from '@throughline/analysis/answers/choke.ts'
import type { ChokeQuestion } from '@throughline/analysis/choke/choke-points.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'
import { frame, frameFields, refused } from './service-documents.ts'
import { grant, grantFields, hardening, hardeningFields, shownGrant, shownHardening } from './service-levers.ts'
import { ask, given } from './service-request.ts'
import { deadlineInput, scopeInput } from './service-scope.ts'
import { frameOf } from './service-shapes.ts'

/** Choke points that the service lists in one answer at the most; beyond that the answer says that it is bounded. */
const mostPoints = 10_000

const point = z.object({
  separates: z.int(),
  grant: grant.nullable(),
  hardening: hardening.nullable(),
  asset: z.object({ key: z.string(), kind: z.string(), name: z.string() }).nullable(),
})

const result = z.union([refused, frame.extend({ pairs: z.int(), points: z.array(point) })])

const document = `query CliChoke($input: ChokePointsInput!) {
  answer: chokePoints(input: $input) {
    ... on Error { message }
    ... on ChokePointsAnswer {${frameFields}
      pairs
      points { separates grant ${grantFields} hardening ${hardeningFields} asset { key kind name } }
    }
  }
}`

/** Choke points of a revision of the service. */
export async function askChoke({ efforts, limit, ...scope }: ChokeQuestion, at?: number): Promise<ChokeAnswer> {
  const input = {
    ...scopeInput(scope, at),
    ...given({ efforts }),
    limit: limit ?? mostPoints,
    deadline: deadlineInput(undefined),
  }
  const { answer } = await ask(document, { input }, z.object({ answer: result }))
  if ('message' in answer) throw new CliError(answer.message)
  return { ...frameOf(answer), pairs: answer.pairs, points: answer.points.map(shownPoint) }
}

function shownPoint({ separates, grant, hardening, asset }: z.infer<typeof point>): ChokePoint {
  if (grant !== null) return { what: 'grant', ...shownGrant(grant), separates }
  if (hardening !== null) return { what: 'hardening', ...shownHardening(hardening), separates }
  if (asset === null) throw new Error('the service names a choke point that is nothing')
  const { key: id, kind, name } = asset
  return { what: 'asset', id, kind, name, separates }
}
