import type { BestAnswer } from '@throughline/analysis/answers/best.ts'
import type { CutQuestion } from '@throughline/analysis/cut/cheapest-cut.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'
import { frame, frameFields, refused } from './service-documents.ts'
import { grant, grantFields, hardening, hardeningFields, shownChoice } from './service-levers.ts'
import { ask, given } from './service-request.ts'
import { deadlineInput, scopeInput } from './service-scope.ts'
import { frameOf } from './service-shapes.ts'

const result = z.union([
  refused,
  frame.extend({
    atMost: z.int(),
    method: z.enum(['EXACT', 'HEURISTIC']),
    grants: z.array(grant),
    hardenings: z.array(hardening),
    effort: z.int(),
    pairs: z.int(),
    separated: z.int(),
    bound: z.int(),
  }),
])

const document = `query CliBest($input: BestChangesInput!) {
  answer: bestChanges(input: $input) {
    ... on Error { message }
    ... on BestChangesAnswer {${frameFields}
      atMost method grants ${grantFields} hardenings ${hardeningFields} effort pairs separated bound
    }
  }
}`

/** The changes that separate most, in a revision of the service. */
export async function askBest(
  changes: number,
  { efforts, keep, grantsOnly, ...scope }: CutQuestion,
  seconds: number,
  at?: number,
): Promise<BestAnswer> {
  const input = {
    ...scopeInput(scope, at),
    ...given({ efforts, keep, grantsOnly }),
    changes,
    deadline: deadlineInput(seconds),
  }
  const { answer } = await ask(document, { input }, z.object({ answer: result }))
  if ('message' in answer) throw new CliError(answer.message)
  const { atMost, method, grants, hardenings, effort, pairs, separated, bound } = answer
  return {
    ...frameOf(answer),
    atMost,
    method: method === 'EXACT' ? 'exact' : 'heuristic',
    ...shownChoice(grants, hardenings),
    effort,
    pairs,
    separated,
    bound,
  }
}
