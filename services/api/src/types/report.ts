import type { Report } from '@throughline/analysis/answers/report.ts'
import { builder } from '../builder.ts'
import { askLong, notRefused } from '../questions/ask-long.ts'
import { deadlineIn } from '../questions/scope.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { longQuestionErrors } from './errors.ts'
import { changesLeft, changesLeftFields } from './lever-input.ts'
import { RevisionType, revisionAsked, revisionFields } from './revision.ts'

/** What a report costs: all paths with their evidence, and a cut. */
const costOfReport = 100_000

const ReportAnswerType = builder
  .objectRef<{ readonly held: HeldRevision; readonly report: Report }>('ReportAnswer')
  .implement({
    description: 'A revision as an auditor reads it.',
    fields: (t) => ({
      revision: t.field({ type: RevisionType, resolve: ({ held }) => held.summary }),
      hash: t.string({
        description: 'SHA-256 of its content, to be kept apart.',
        resolve: ({ report }) => report.hash,
      }),
      text: t.string({
        description: 'The file, as `throughline verify` reads it: JSON of docs/schemas/report.json.',
        resolve: ({ report }) => JSON.stringify(report),
      }),
    }),
  })

const ReportResult = builder.errorUnion('ReportResult', {
  types: [ReportAnswerType, ...longQuestionErrors],
  // Errors are told apart by their class.
  resolveType: () => ReportAnswerType,
})

const ReportInput = builder.inputType('ReportInput', {
  fields: (t) => ({
    since: t.field({ type: 'RevisionNumber', description: 'Tell what opened and closed since this revision.' }),
    ...changesLeftFields(t),
    ...revisionFields(t),
  }),
})

builder.queryField('report', (t) =>
  t.field({
    type: ReportResult,
    description: 'The audit report: figures, the cheapest cut, every path with its evidence, what was read.',
    args: { input: t.arg({ type: ReportInput }) },
    complexity: costOfReport,
    resolve: async (_, { input }, context) => {
      const held = await revisionAsked(context, input ?? {})
      const since = input?.since == null ? undefined : await revisionAsked(context, { at: input.since })
      const left = changesLeft(input ?? {})
      const asked = { at: held.number, since: since?.number, cutDeadlineMs: deadlineIn(input?.deadline), ...left }
      const answer = await askLong(context, 'report', since === undefined ? [held] : [held, since], asked)
      return { held, report: notRefused(answer, held, left.keep ?? []) }
    },
  }),
)
