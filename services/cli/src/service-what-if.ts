import { verdicts, type WhatIfAnswer } from '@throughline/analysis/answers/what-if.ts'
import type { Change } from '@throughline/analysis/what-if/changes.ts'
import type { ScopeQuestion } from '@throughline/analysis/what-if/reaches.ts'
import { shownChange } from '@throughline/analysis/what-if/shown-change.ts'
import { writeChange } from '@throughline/analysis/what-if/written-change.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'
import {
  absent,
  foothold,
  footholdFields,
  frame,
  frameFields,
  path,
  pathFields,
  refused,
  relation,
  relationFields,
} from './service-documents.ts'
import { allParts, pathsAtATime } from './service-pages.ts'
import { ask, given } from './service-request.ts'
import { scopeInput } from './service-scope.ts'
import { footholdOf, frameOf, shownPath, shownRelation } from './service-shapes.ts'

const exposure = z.object({ entries: z.array(foothold), cost: z.int().nullable() })

const result = z.union([
  refused,
  frame.extend({
    targets: z.array(z.object({ target: foothold, verdict: z.enum(verdicts), before: exposure, after: exposure })),
    closedCount: z.int(),
    closed: z.array(path),
    openedCount: z.int(),
    opened: z.array(path),
    broken: z.array(z.object({ relation, count: absent(z.int()), lastUsedAt: absent(z.string()) })),
  }),
])

const exposureFields = `{ entries ${footholdFields} cost }`

const document = `query CliWhatIf($input: WhatIfInput!, $closed: Int!, $opened: Int!) {
  answer: whatIf(input: $input) {
    ... on Error { message }
    ... on WhatIfAnswer {${frameFields}
      targets { target ${footholdFields} verdict before ${exposureFields} after ${exposureFields} }
      closedCount closed(first: ${pathsAtATime}, offset: $closed) ${pathFields}
      openedCount opened(first: ${pathsAtATime}, offset: $opened) ${pathFields}
      broken { relation ${relationFields} count lastUsedAt }
    }
  }
}`

/** What changes would close, open and break in a revision of the service. */
export async function askWhatIf(changes: readonly Change[], scope: ScopeQuestion, at?: number): Promise<WhatIfAnswer> {
  const input = { ...scopeInput(scope, at), changes: changes.map(writeChange) }
  const part = async (closed: number, opened: number, revision = at) => {
    const question = { ...input, ...given({ at: revision }) }
    const { answer } = await ask(document, { input: question, closed, opened }, z.object({ answer: result }))
    if ('message' in answer) throw new CliError(answer.message)
    return answer
  }
  const first = await part(0, 0)
  const { revision, closedCount, openedCount } = first
  const closed = await allParts(first.closed, closedCount, async (offset) => {
    return (await part(offset, openedCount, revision.number)).closed
  })
  const opened = await allParts(first.opened, openedCount, async (offset) => {
    return (await part(closedCount, offset, revision.number)).opened
  })
  return {
    ...frameOf(first),
    changes: changes.map(shownChange),
    targets: first.targets.map(({ target, verdict, before, after }) => ({
      ...footholdOf(target),
      verdict,
      before: { entries: before.entries.map(footholdOf), cost: before.cost },
      after: { entries: after.entries.map(footholdOf), cost: after.cost },
    })),
    closed: closed.map(shownPath),
    opened: opened.map(shownPath),
    broken: first.broken.map(({ relation, ...use }) => ({ ...shownRelation(relation), ...use })),
  }
}
