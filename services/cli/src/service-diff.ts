import type { Cause, DiffAnswer } from '@throughline/analysis/answers/diff.ts'
import type { ScopeQuestion } from '@throughline/analysis/what-if/reaches.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'
import { evidence, evidenceFields, frame, frameFields, path, pathFields, refused } from './service-documents.ts'
import { allParts, pathsAtATime } from './service-pages.ts'
import { ask, given } from './service-request.ts'
import { scopeInput } from './service-scope.ts'
import { frameOf, shownPath } from './service-shapes.ts'

const end = z.object({ key: z.string() })
const cause = z.object({
  fact: z.enum(['ASSET', 'RELATION', 'PROPERTY', 'EXPIRY']),
  of: z.string(),
  change: z.enum(['ADDED', 'REMOVED', 'CHANGED']),
  relation: z.object({ type: z.string(), from: end, to: end }).nullable(),
  property: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
  evidence,
})
const changedPath = z.object({ path, causes: z.array(cause) })
const side = z.object({ revision: z.object({ number: z.int(), asOf: z.string() }), paths: z.int() })

const result = z.union([
  refused,
  frame.omit({ revision: true }).extend({
    before: side,
    after: side,
    openedCount: z.int(),
    opened: z.array(changedPath),
    closedCount: z.int(),
    closed: z.array(changedPath),
  }),
])

const causeFields = `{ fact of change relation { type from { key } to { key } } property before after evidence ${evidenceFields} }`
const changedFields = `{ path ${pathFields} causes ${causeFields} }`
const sideFields = '{ revision { number asOf } paths }'

const document = `query CliDiff($input: DiffInput!, $opened: Int!, $closed: Int!) {
  answer: diff(input: $input) {
    ... on Error { message }
    ... on DiffAnswer {${frameFields.replace('revision { number asOf }', '')}
      before ${sideFields} after ${sideFields}
      openedCount opened(first: ${pathsAtATime}, offset: $opened) ${changedFields}
      closedCount closed(first: ${pathsAtATime}, offset: $closed) ${changedFields}
    }
  }
}`

/** What opened and closed between two revisions of the service. @param after default: the current one */
export async function askDiff(before: number, after: number | undefined, scope: ScopeQuestion): Promise<DiffAnswer> {
  const part = async (opened: number, closed: number, later = after) => {
    const input = { ...scopeInput(scope, undefined), before, ...given({ after: later }) }
    const { answer } = await ask(document, { input, opened, closed }, z.object({ answer: result }))
    if ('message' in answer) throw new CliError(answer.message)
    return answer
  }
  const first = await part(0, 0)
  const { openedCount, closedCount } = first
  const later = first.after.revision.number
  const opened = await allParts(first.opened, openedCount, async (offset) => {
    return (await part(offset, closedCount, later)).opened
  })
  const closed = await allParts(first.closed, closedCount, async (offset) => {
    return (await part(openedCount, offset, later)).closed
  })
  const { completeness, gaps } = frameOf({ ...first, revision: first.after.revision })
  return {
    before: shownSide(first.before),
    after: shownSide(first.after),
    completeness,
    gaps,
    opened: opened.map(shownChanged),
    closed: closed.map(shownChanged),
  }
}

function shownSide({ revision, paths }: z.infer<typeof side>): DiffAnswer['before'] {
  return { revision: revision.number, asOf: revision.asOf, paths }
}

function shownChanged({ path, causes }: z.infer<typeof changedPath>): DiffAnswer['opened'][number] {
  return { path: shownPath(path), causes: causes.map(shownCause) }
}

const facts = { ASSET: 'asset', RELATION: 'relation', PROPERTY: 'property', EXPIRY: 'expiry' } as const
const changes = { ADDED: 'added', REMOVED: 'removed', CHANGED: 'changed' } as const

function shownCause({ fact, of, change, relation, property, before, after, evidence }: z.infer<typeof cause>): Cause {
  const { basis, ...place } = evidence
  return {
    fact: facts[fact],
    change: changes[change],
    ...(property === null ? {} : { property }),
    ...(before === null ? {} : { before }),
    ...(after === null ? {} : { after }),
    of,
    ...(relation === null ? {} : { relation: { type: relation.type, from: relation.from.key, to: relation.to.key } }),
    basis,
    evidence: place,
  }
}
