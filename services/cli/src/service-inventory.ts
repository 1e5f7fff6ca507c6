import type { InventoryAnswer, InventoryAsset } from '@throughline/analysis/answers/inventory.ts'
import { approvalStates } from '@throughline/analysis/inventory/approval-state.ts'
import type { InventoryQuestion } from '@throughline/analysis/inventory/inventory.ts'
import { compareText } from '@throughline/graph/facts/settle.ts'
import { aiClasses } from '@throughline/graph/ontology/ai-class.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'
import { ask, given } from './service-request.ts'

/** Assets asked for at a time. */
const pageSize = 500

const revisionResult = z.object({
  revision: z
    .object({
      number: z.int(),
      asOf: z.string(),
      gaps: z.array(z.object({ source: z.string(), reason: z.string(), count: z.int() })),
    })
    .nullable(),
})
const revisionDocument = `query CliInventoryRevision($at: Int) {
  revision(number: $at) { number asOf gaps { source reason count } }
}`

/** GraphQL's names have no hyphens. */
const className = z
  .string()
  .transform((name) => name.replaceAll('_', '-'))
  .pipe(z.enum(aiClasses))

const assetsResult = z.object({
  assets: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(
      z.object({
        node: z.object({
          key: z.string(),
          kind: z.string(),
          name: z.string(),
          environment: z.string(),
          criticality: z.int(),
          owners: z.array(z.string()),
          sources: z.array(z.string()),
          approval: z.enum(approvalStates).nullable(),
          class: z.object({ class: className, reason: z.string() }).nullable(),
        }),
      }),
    ),
  }),
})
const assetsDocument = `query CliInventory($kinds: [String!], $sources: [String!], $approvals: [ApprovalState!],
  $classes: [AiClass!], $at: RevisionNumber, $first: Int, $after: String) {
  assets(kinds: $kinds, sources: $sources, approvals: $approvals, classes: $classes, at: $at, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { key kind name environment criticality owners sources approval class { class reason } } }
  }
}`

/** The inventory of a revision of the service. @param at default: the current one */
export async function askInventory(question: InventoryQuestion, at?: number): Promise<InventoryAnswer> {
  const { revision } = await ask(revisionDocument, given({ at }), revisionResult)
  if (revision === null)
    throw new CliError(
      at === undefined ? 'Nothing was published yet: sync a source first.' : `There is no revision ${at}.`,
    )
  const { kinds, sources, approvals, classes } = question
  const conditions = { kinds, sources, approvals, classes: classes?.map((name) => name.replaceAll('-', '_')) }
  const assets: InventoryAsset[] = []
  for (let after: string | null | undefined; after !== null; ) {
    const variables = given({ ...conditions, at: revision.number, first: pageSize, after })
    const page = (await ask(assetsDocument, variables, assetsResult)).assets
    assets.push(...page.edges.map(({ node: { key, ...rest } }) => ({ id: key, ...rest })))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  }
  return {
    revision: revision.number,
    asOf: revision.asOf,
    completeness: { kind: 'exhaustive' },
    gaps: revision.gaps,
    assets: assets.sort((a, b) => compareText(a.id, b.id)),
  }
}
