import { type OverridesAnswer, overridesAnswerSchema } from '@throughline/analysis/answers/overrides.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'
import { ask, given } from './service-request.ts'

/** What became of a change: the revision that shows it, or null while it is still being published. */
export type Changed = number | null

const answerResult = z.object({
  answer: z.union([
    z.object({ message: z.string() }),
    z.object({ published: z.boolean(), revision: z.int().nullable() }),
  ]),
})
const answerFields = '{ ... on Error { message } ... on ChangeAnswer { published revision } }'

const overridesResult = z.object({
  overrides: z.array(
    z.object({
      key: z.string(),
      asset: z.object({ key: z.string() }).nullable(),
      property: z.string(),
      value: overridesAnswerSchema.shape.overrides.element.shape.value,
      evidence: z.object({
        file: z.string(),
        note: z.string().nullable(),
        author: z.string().nullable(),
        observedAt: z.string(),
      }),
    }),
  ),
})

/** Every override that holds in the service. */
export async function askOverrides(): Promise<OverridesAnswer> {
  const document = `query CliOverrides {
    overrides { key asset { key } property value evidence { file note author observedAt } }
  }`
  const { overrides } = await ask(document, {}, overridesResult)
  return {
    overrides: overrides.map(({ key, asset, property, value, evidence: { file, note, author, observedAt } }) => {
      return { asset: key, known: asset !== null, property, value, reason: note, author, at: observedAt, file }
    }),
  }
}

/** States a property of an asset, over its sources. @throws CliError where it is refused or cannot be done */
export function setOverride(input: {
  readonly asset: string
  readonly property: string
  readonly value: string
  readonly reason: string
  readonly author?: string
}): Promise<Changed> {
  return change('mutation CliSetOverride($input: SetOverrideInput!) { answer: setOverride(input: $input)', { input })
}

/** Takes back what was stated. @throws CliError where it is refused or cannot be done */
export function removeOverride(input: { readonly asset: string; readonly property: string }): Promise<Changed> {
  const mutation = 'mutation CliRemoveOverride($input: RemoveOverrideInput!) { answer: removeOverride(input: $input)'
  return change(mutation, { input })
}

/** Puts an asset on the operator's approved list. @throws CliError where it is refused or cannot be done */
export function approveAsset(input: {
  readonly asset: string
  readonly owner: string
  readonly reason: string
  readonly until?: string | undefined
}): Promise<Changed> {
  const mutation = 'mutation CliApprove($input: ApproveInput!) { answer: approve(input: $input)'
  return change(mutation, { input: given(input) })
}

/** Takes an asset off the operator's approved list. @throws CliError where it is refused or cannot be done */
export function withdrawApproval(asset: string): Promise<Changed> {
  return change('mutation CliWithdraw($asset: String!) { answer: withdrawApproval(asset: $asset)', { asset })
}

async function change(mutation: string, variables: object): Promise<Changed> {
  const { answer } = await ask(`${mutation} ${answerFields} }`, variables, answerResult)
  if ('message' in answer) throw new CliError(answer.message)
  return answer.published ? answer.revision : null
}
