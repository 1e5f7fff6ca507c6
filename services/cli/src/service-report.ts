import { type Report, reportSchema } from '@throughline/analysis/answers/report.ts'
import type { CutQuestion } from '@throughline/analysis/cut/cheapest-cut.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'
import { ask, given } from './service-request.ts'
import { deadlineInput } from './service-scope.ts'

const document = `query CliReport($input: ReportInput!) {
  report(input: $input) {
    ... on Error { message }
    ... on ReportAnswer { text }
  }
}`

const result = z.object({ report: z.union([z.object({ message: z.string() }), z.object({ text: z.string() })]) })

/** Which revision is reported, since which changes are told, among which changes its cut is sought, and for how many seconds. */
export interface ReportScope extends Pick<CutQuestion, 'keep' | 'grantsOnly' | 'efforts'> {
  readonly at: number | undefined
  readonly since: number | undefined
  readonly deadline: number | undefined
}

/** The report of a revision of the service. */
export async function askReport({ deadline, ...scope }: ReportScope): Promise<Report> {
  const input = { ...given(scope), deadline: deadlineInput(deadline) }
  const { report } = await ask(document, { input }, result)
  if ('message' in report) throw new CliError(report.message)
  return reportSchema.parse(JSON.parse(report.text))
}
