import type { CutAnswer } from '@throughline/analysis/answers/cut.ts'
import type { CutQuestion } from '@throughline/analysis/cut/cheapest-cut.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'
import { frame, frameFields, path, pathFields, refused } from './service-documents.ts'
import { grant, grantFields, hardening, hardeningFields, shownChoice } from './service-levers.ts'
import { allParts, pathsAtATime } from './service-pages.ts'
import { ask, given } from './service-request.ts'
import { deadlineInput, scopeInput } from './service-scope.ts'
import { frameOf, shownPath } from './service-shapes.ts'

const statuses = { OPTIMAL: 'optimal', BOUNDED: 'bounded', IMPOSSIBLE: 'impossible' } as const

const result = z.union([
  refused,
  frame.extend({
    status: z.enum(['OPTIMAL', 'BOUNDED', 'IMPOSSIBLE']),
    grants: z.array(grant),
    hardenings: z.array(hardening),
    effort: z.int().nullable(),
    lowerBound: z.int().nullable(),
    witnessCount: z.int(),
    witnesses: z.array(path),
  }),
])

const document = `query CliCut($input: CutInput!, $offset: Int!) {
  answer: cheapestCut(input: $input) {
    ... on Error { message }
    ... on CutAnswer {${frameFields}
      status grants ${grantFields} hardenings ${hardeningFields} effort lowerBound
      witnessCount witnesses(first: ${pathsAtATime}, offset: $offset) ${pathFields}
    }
  }
}`

/** The cheapest cut in a revision of the service. */
export async function askCut(
  { efforts, keep, grantsOnly, ...scope }: CutQuestion,
  seconds: number | undefined,
  at?: number,
): Promise<CutAnswer> {
  const input = { ...scopeInput(scope, at), ...given({ efforts, keep, grantsOnly }), deadline: deadlineInput(seconds) }
  const part = async (offset: number, revision?: number) => {
    const question = { ...input, ...given({ at: revision ?? at }) }
    const { answer } = await ask(document, { input: question, offset }, z.object({ answer: result }))
    if ('message' in answer) throw new CliError(answer.message)
    return answer
  }
  const first = await part(0)
  const { number } = first.revision
  const witnesses = await allParts(first.witnesses, first.witnessCount, async (offset) => {
    return (await part(offset, number)).witnesses
  })
  const { effort, lowerBound } = first
  return {
    ...frameOf(first),
    status: statuses[first.status],
    ...shownChoice(first.grants, first.hardenings),
    effort,
    lowerBound,
    witnesses: witnesses.map(shownPath),
  }
}
