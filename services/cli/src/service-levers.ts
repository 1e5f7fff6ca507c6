import type { ChokePoint } from '@throughline/analysis/answers/choke.ts'
import type { CutAnswer } from '@throughline/analysis/answers/cut.ts'
import { z } from 'zod'

const end = z.object({ key: z.string() })
const relation = z.object({ key: z.string(), type: z.string(), from: end, to: end })
const relationFields = '{ key type from { key } to { key } }'

/** A grant to revoke, and a property to harden, as the service gives them. */
export const grantFields = `{ id words effort relations ${relationFields} }`
export const hardeningFields = `{ of relation ${relationFields} property value effort how words }`

export const grant = z.object({
  id: z.string(),
  words: z.string(),
  effort: z.int().nullable(),
  relations: z.array(relation),
})
export const hardening = z.object({
  of: z.string(),
  relation: relation.nullable(),
  property: z.string(),
  value: z.union([z.string(), z.boolean()]),
  effort: z.int().nullable(),
  how: z.string(),
  words: z.string(),
})

type Grant = Omit<Extract<ChokePoint, { what: 'grant' }>, 'what' | 'separates'>
type Hardening = Omit<Extract<ChokePoint, { what: 'hardening' }>, 'what' | 'separates'>

/** A grant as answers show it. */
export function shownGrant({ id, words, effort, relations }: z.infer<typeof grant>): Grant {
  return {
    id,
    words,
    effort,
    relations: relations.map(({ key, type, from, to }) => ({ id: key, type, from: from.key, to: to.key })),
  }
}

/** A hardening as answers show it. */
export function shownHardening({ of, relation, ...rest }: z.infer<typeof hardening>): Hardening {
  const { type, from, to } = relation ?? {}
  const shown = type && from && to ? { relation: { type, from: from.key, to: to.key } } : {}
  return { asset: of, ...shown, ...rest }
}

/** Changes that were chosen: each has an effort. */
export function shownChoice(
  grants: readonly z.infer<typeof grant>[],
  hardenings: readonly z.infer<typeof hardening>[],
) {
  return {
    grants: grants.map(shownGrant).map((one): CutAnswer['grants'][number] => ({ ...one, effort: one.effort ?? 0 })),
    hardenings: hardenings
      .map(shownHardening)
      .map((one): CutAnswer['hardenings'][number] => ({ ...one, effort: one.effort ?? 0 })),
  }
}
