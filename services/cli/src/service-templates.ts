import { isRefusal } from '@throughline/analysis/refusal.ts'
import type { Change } from '@throughline/analysis/what-if/changes.ts'
import { readChange, writtenChangeSchema } from '@throughline/analysis/what-if/read-change.ts'
import type { TemplateAsked } from '@throughline/analysis/what-if/template-changes.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'
import { refused } from './service-documents.ts'
import { ask, given } from './service-request.ts'

const revisionDocument = 'query CliTemplateRevision($at: Int) { revision(number: $at) { number asOf } }'
const revisionResult = z.object({ revision: z.object({ number: z.int(), asOf: z.string() }).nullable() })

const document = `query CliTemplate($template: String!, $of: String!, $using: String, $at: RevisionNumber) {
  templateChanges(template: $template, of: $of, using: $using, at: $at) {
    ... on Error { message }
    ... on TemplateChanges { changes }
  }
}`
const result = z.object({
  templateChanges: z.union([refused, z.object({ changes: z.array(writtenChangeSchema) })]),
})

/** The changes that a template makes in a revision of the service, and which revision that is. @param at default: the current one */
export async function askTemplate(
  { name: template, of, using }: TemplateAsked,
  at?: number,
): Promise<{ readonly revision: number; readonly changes: readonly Change[] }> {
  const { revision } = await ask(revisionDocument, given({ at }), revisionResult)
  if (revision === null)
    throw new CliError(
      at === undefined ? 'Nothing was published yet: sync a source first.' : `There is no revision ${at}.`,
    )
  const variables = given({ template, of, using, at: revision.number })
  const { templateChanges } = await ask(document, variables, result)
  if ('message' in templateChanges) throw new CliError(templateChanges.message)
  const changes = templateChanges.changes.map((written) => {
    const change = readChange(written, revision.asOf)
    if (isRefusal(change)) throw new CliError(change.refused)
    return change
  })
  return { revision: revision.number, changes }
}
