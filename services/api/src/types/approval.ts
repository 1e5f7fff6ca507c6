import { holdsSecretInside } from '@throughline/analysis/holds-secret-inside.ts'
import { endOfApproval, isApprovable } from '@throughline/graph/facts/approval.ts'
import { patternText } from '@throughline/graph/facts/asset-pattern.ts'
import type { Claimed } from '@throughline/graph/facts/claim.ts'
import type { Approval } from '@throughline/graph/facts/ruling.ts'
import { OPERATOR } from '@throughline/graph/facts/settle.ts'
import { operatorsList } from '@throughline/graph/store/claims/operators-list.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { ChangeAnswerType, speak } from './change-answer.ts'
import { changeErrors, InvalidInputError, NotFoundError } from './errors.ts'
import { EvidenceType } from './evidence.ts'
import { assetAsked } from './override.ts'

const ApprovalType = builder.objectRef<Claimed<Approval>>('Approval').implement({
  description: 'An entry of an approved list: agents, MCP servers and model endpoints that may be in use.',
  fields: (t) => ({
    pattern: t.string({ description: 'What it names, in words.', resolve: ({ claim }) => patternText(claim.match) }),
    asset: t.string({
      nullable: true,
      description: 'The id of the one asset that it names; null: it names what has some properties.',
      resolve: ({ claim }) => claim.match.asset ?? null,
    }),
    until: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'It counts no more from then on; null: it counts for good.',
      resolve: ({ claim }) => claim.until ?? null,
    }),
    evidence: t.field({ type: EvidenceType, resolve: ({ claim }) => claim.evidence }),
    removable: t.boolean({
      description: 'It stands in the list that the service keeps, so it can be withdrawn here; else in a file.',
      resolve: isOwn,
    }),
  }),
})

builder.queryField('approvals', (t) =>
  t.field({
    type: [ApprovalType],
    description: 'Every entry of the approved lists, by what it names. None: there is no list.',
    resolve: async (_, __, context) =>
      (await approvalsIn(context)).toSorted((a, b) =>
        patternText(a.claim.match) < patternText(b.claim.match) ? -1 : 1,
      ),
  }),
)

const ApproveInput = builder.inputType('ApproveInput', {
  fields: (t) => ({
    asset: t.string({ required: true }),
    owner: t.string({ required: true, description: 'Who answers for it.' }),
    reason: t.string({ required: true }),
    until: t.field({
      type: 'DateTime',
      description: 'A day, which counts to its end in UTC, or a time. Default: never.',
    }),
  }),
})

builder.mutationFields((t) => ({
  approve: t.field({
    type: ChangeAnswerType,
    description: 'Puts an agent, MCP server or model endpoint on the operator’s approved list, or changes its entry.',
    args: { input: t.arg({ type: ApproveInput, required: true }) },
    errors: { types: [...changeErrors] },
    resolve: async (_, { input: { asset: key, owner, reason, until } }, context) => {
      const { asset } = await assetAsked(context, key)
      if (!isApprovable(asset)) throw new InvalidInputError(`Approved lists are not about ${asset.kind}.`, 'asset')
      if (holdsSecretInside([owner, reason])) throw new InvalidInputError('A text in it holds a secret in clear.')
      if (until != null && Number.isNaN(Date.parse(until)))
        throw new InvalidInputError('It must be a day (2027-01-31) or an ISO 8601 time.', 'until')
      const end = until == null ? {} : { until: endOfApproval(until) }
      return speak(context, { approve: [{ asset: key, owner, reason, ...end }] })
    },
  }),
  withdrawApproval: t.field({
    type: ChangeAnswerType,
    description: 'Takes an asset off the operator’s approved list. Entries of files that name it stay.',
    args: { asset: t.arg.string({ required: true }) },
    errors: { types: [...changeErrors] },
    resolve: async (_, { asset }, context) => {
      const isListed = (await approvalsIn(context)).some((entry) => isOwn(entry) && entry.claim.match.asset === asset)
      if (!isListed) throw new NotFoundError(`${asset} is not on the operator’s list.`)
      return speak(context, { withdraw: [asset] })
    },
  }),
}))

async function approvalsIn({ rulings }: Context): Promise<readonly Claimed<Approval>[]> {
  return (await rulings.rulings()).filter((ruling): ruling is Claimed<Approval> => ruling.claim.form === 'approval')
}

function isOwn({ source, unit }: Claimed<Approval>): boolean {
  return source === OPERATOR && unit === operatorsList
}
