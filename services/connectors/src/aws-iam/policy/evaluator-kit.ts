import { expect, test } from 'vitest'
import { parseJsonDocument } from '../../reading/json-document.ts'
import { isRejection } from '../../reading/rejection.ts'
import { type Ask } from './ask.ts'
import type { Caller } from './caller.ts'
import { decide } from './decide.ts'
import { type Known, knowing } from './known.ts'
import { parsePolicy } from './parse.ts'
import { type HeldPolicy, Policy } from './policy.ts'

export const account = '111122223333'
export const me = {
  is: 'principal',
  arn: `arn:aws:iam::${account}:user/ana`,
  account,
  uniqueId: 'AIDAANA',
} as const satisfies Caller
export const myRole = {
  is: 'principal',
  arn: `arn:aws:iam::${account}:role/team/worker`,
  account,
  uniqueId: 'AROAWORK',
} as const satisfies Caller
export const bucket = 'arn:aws:s3:::orders'
export const object = `${bucket}/*`

export type Written = Record<string, unknown>
export const allow = (Action: unknown, Resource: unknown = '*', more: Written = {}): Written => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
})
export const deny = (Action: unknown, Resource: unknown = '*', more: Written = {}): Written => ({
  Effect: 'Deny',
  Action,
  Resource,
  ...more,
})
export const when = (Condition: Record<string, Record<string, unknown>>): Written => ({ Condition })

function held(name: string, Statement: readonly Written[] | Written, Version = '2012-10-17'): HeldPolicy {
  const document = parseJsonDocument({
    file: 'p.json',
    path: 'p.json',
    text: JSON.stringify({ Version, Statement }),
    modifiedAt: '',
  })
  if (isRejection(document)) throw new Error(document.reason)
  const parsed = parsePolicy(document.value, { document, file: 'p.json', pointer: '' })
  if (parsed.rejections.length > 0) throw new Error(JSON.stringify(parsed.rejections))
  return { policy: new Policy(parsed.statements), grantOf: ({ label }) => `${name}#${label}` }
}

export interface Case {
  readonly identity?: readonly Written[] | Written
  readonly version?: string
  readonly boundary?: readonly Written[]
  readonly trust?: readonly Written[]
  readonly optional?: readonly Written[]
  readonly caller?: Caller
  readonly knows?: Record<string, Known>
  readonly gaps?: readonly string[]
  readonly ask?: Partial<Ask>
}

/** What is allowed, as the sets of grants; with `?` where it is undecided. */
function answer(each: Case): readonly string[] {
  const resource = each.trust ?? each.optional
  const found = decide(
    {
      caller: each.caller ?? me,
      policies: [held('id', each.identity ?? [], each.version)],
      ...(each.boundary === undefined ? {} : { boundary: [held('boundary', each.boundary)] }),
      knowledge: knowing(each.knows ?? {}),
      gaps: each.gaps ?? [],
    },
    { action: 's3:GetObject', on: object, ...each.ask },
    resource === undefined ? undefined : { held: held('own', resource), required: each.trust !== undefined },
  )
  return found
    .map(({ grants, because }) => `${grants.map(({ grant }) => grant).join(' + ')}${because.length > 0 ? ' ?' : ''}`)
    .toSorted()
}

export function table(cases: readonly (readonly [name: string, given: Case, expected: readonly string[]])[]): void {
  test.each(cases)('%s', (_name, given, expected) => {
    expect(answer(given)).toEqual(expected)
  })
}

export const none: readonly string[] = []
