import type { PrincipalElement } from './statement.ts'

/** Who makes a request, as a policy's `Principal` element would name it. */
export type Caller =
  | {
      readonly is: 'principal'
      readonly arn: string
      readonly account: string
      /** `AIDA…` or `AROA…`: policies name the deleted by it. */
      readonly uniqueId?: string
    }
  | { readonly is: 'service'; readonly service: string }
  | { readonly is: 'federated'; readonly provider: string }

/** `direct`: itself is named, or everybody; `account`: only its account, which leaves the choice to identity policies. */
export type Naming = 'direct' | 'account' | undefined

/**
 * How a `Principal` or `NotPrincipal` element names the caller.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function naming(element: PrincipalElement, caller: Caller): Naming {
  const named = listedAs(element, caller)
  if (!element.negated) return named
  return named === undefined ? 'direct' : undefined
}

function listedAs(element: PrincipalElement, caller: Caller): Naming {
  switch (caller.is) {
    case 'service':
      return element.service.some((name) => isService(name, caller.service)) ? 'direct' : undefined
    case 'federated':
      return element.federated.includes(caller.provider) ? 'direct' : undefined
    case 'principal': {
      if (element.aws.some((name) => name === '*' || isSelf(name, caller))) return 'direct'
      return element.aws.some((name) => accountNamed(name) === caller.account) ? 'account' : undefined
    }
  }
}

/** The account that `123456789012` or its `…:root` stands for. */
function accountNamed(name: string): string | undefined {
  if (/^\d{12}$/.test(name)) return name
  return /^arn:[^:]+:iam::(\d{12}):root$/.exec(name)?.[1]
}

/** The role that a session's ARN belongs to, by account and name: the ARN leaves its path out. */
export function sessionRole(name: string): { readonly account: string; readonly role: string } | undefined {
  const [, account, role] = /^arn:[^:]+:sts::(\d{12}):assumed-role\/([^/]+)(?:\/.*)?$/.exec(name) ?? []
  return account === undefined || role === undefined ? undefined : { account, role }
}

function isSelf(name: string, caller: { arn: string; account: string; uniqueId?: string }): boolean {
  if (name === caller.arn || (caller.uniqueId !== undefined && name === caller.uniqueId)) return true
  const session = sessionRole(name)
  return (
    session !== undefined &&
    session.account === caller.account &&
    /:role\//.test(caller.arn) &&
    caller.arn.endsWith(`/${session.role}`)
  )
}

/** A service principal may be written with its region: `lambda.eu-west-1.amazonaws.com`. */
function isService(name: string, service: string): boolean {
  return name === service || name.replace(/\.[a-z]{2}(?:-[a-z]+)+-\d(?=\.amazonaws\.com)/, '') === service
}
