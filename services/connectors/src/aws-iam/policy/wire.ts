import { z } from 'zod'

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String)
const listOf = <T extends z.ZodType>(item: T) => z.union([item.transform((one) => [one]), z.array(item)])
const texts = z.union([z.string().transform((one) => [one]), z.array(z.string())])

const principal = z.union([
  z.literal('*').transform(() => ({ AWS: ['*'] })),
  z.object({
    AWS: texts.optional(),
    Service: texts.optional(),
    Federated: texts.optional(),
    CanonicalUser: texts.optional(),
  }),
])

/** One statement. */
export const statementWire = z
  .object({
    Sid: z.string().optional(),
    Effect: z.enum(['Allow', 'Deny']),
    Action: texts.optional(),
    NotAction: texts.optional(),
    Resource: texts.optional(),
    NotResource: texts.optional(),
    Principal: principal.optional(),
    NotPrincipal: principal.optional(),
    Condition: z.record(z.string(), z.record(z.string(), listOf(scalar))).optional(),
  })
  .refine(({ Action, NotAction }) => (Action === undefined) !== (NotAction === undefined), {
    message: 'a statement has either Action or NotAction',
  })
  .refine(({ Resource, NotResource }) => Resource === undefined || NotResource === undefined, {
    message: 'a statement has Resource or NotResource, not both',
  })
  .refine(({ Principal, NotPrincipal }) => Principal === undefined || NotPrincipal === undefined, {
    message: 'a statement has Principal or NotPrincipal, not both',
  })

export type StatementWire = z.infer<typeof statementWire>

/** A document; its statements are checked one by one. */
export const documentWire = z.object({
  Version: z.string().optional(),
  Statement: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown()).transform((one) => [one])]),
})
