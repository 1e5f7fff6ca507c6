import { parsePolicy } from '../../aws-iam/policy/parse.ts'
import { Policy } from '../../aws-iam/policy/policy.ts'
import type { Statement } from '../../aws-iam/policy/statement.ts'
import type { CheckedAt } from '../../reading/check.ts'

/** What a bucket's policy lets anybody do. */
export interface PublicUse {
  readonly uses: readonly ('read' | 'write')[]
  /** What could not be decided; undefined: it is certain. */
  readonly because: string | undefined
}

/** Conditions that leave nobody from outside in. */
const closing =
  /^aws:(?:sourcevpce|sourcevpc|principalorgid|principalorgpaths|principalaccount|principalarn|sourceaccount|sourcearn)$/i

/** Whether a policy allows everybody to read objects or to write them, and denies it to nobody in particular. */
export function publicUse(text: string, at: CheckedAt): PublicUse {
  const { statements } = parsePolicy(text, at)
  const policy = new Policy(statements)
  const reading = open(policy, 's3:getobject')
  const writing = open(policy, 's3:putobject')
  const doubts = [...reading, ...writing].filter(({ conditions }) => conditions.length > 0)
  const uses = [...(reading.length > 0 ? ['read' as const] : []), ...(writing.length > 0 ? ['write' as const] : [])]
  const certain = doubts.length === 0 || doubts.length < reading.length + writing.length
  return { uses, because: certain ? undefined : 'its conditions cannot be decided from this file' }
}

function open(policy: Policy, action: string): readonly Statement[] {
  const all = policy.forAction(action)
  const isDenied = all.some((each) => each.effect === 'Deny' && isEverybody(each) && each.conditions.length === 0)
  if (isDenied) return []
  return all.filter(
    (each) => each.effect === 'Allow' && isEverybody(each) && !each.conditions.some(({ key }) => closing.test(key)),
  )
}

function isEverybody({ principals }: Statement): boolean {
  return principals !== undefined && !principals.negated && principals.aws.includes('*')
}
