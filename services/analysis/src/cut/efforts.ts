import type { RelationName } from '@throughline/graph/ontology/relation-types.ts'
import { z } from 'zod'
import type { Hardenable } from '../support/support.ts'

/**
 * How much work it is to end a relation, 1 (a switch in a settings page) to 5 (a service is built or moved anew); null: a fact of nature,
 * which nobody can end by itself: a key authenticates whom it was made for. An ordinal that orders cuts; it measures nothing.
 */
const ofRelations = {
  REACHES: 3,
  EXPOSES: 3,
  CONNECTS_TO: 1,
  PROVIDES: null,
  CAN_CALL: 1,
  READS_FROM: 2,
  OPERATES_ON: 3,
  RETRIEVES_FROM: 2,
  INDEXES: null,
  SENDS_TO: 2,
  DELEGATES_TO: 2,
  USES_MODEL: 4,
  SERVES: 4,
  TRAINED_ON: null,
  LOGS_TO: 2,
  HOSTS: 3,
  RUNS_AS: 3,
  HOLDS: 2,
  AUTHENTICATES_AS: null,
  MEMBER_OF: 2,
  CAN_ASSUME: 2,
  CAN_READ: 2,
  CAN_WRITE: 2,
  CAN_INVOKE: 2,
  CAN_MODIFY: 2,
  CAN_ADMIN: 3,
  BUILT_FROM: 3,
  PROTECTED_BY: 1,
  OWNED_BY: null,
  CONTAINS: 5,
  USED: 1,
} as const satisfies Record<RelationName, number | null>

/** The same for giving a property its hardened value. */
const ofHardenings: Readonly<Record<string, number>> = {
  approval: 1,
  callerFiltered: 3,
  callerCredential: 3,
  sandboxed: 2,
  egress: 2,
  auth: 3,
  scope: 4,
  revoked: 1,
  pinned: 1,
  verdict: 2,
  exploitable: 3,
  rendersLinks: 2,
  allTools: 1,
}

const effort = z.union([z.int().min(1).max(1000), z.literal('never')])

/**
 * An operator's own efforts. `relations` by type; `hardenings` by property, or by `property@id` for one fact; `grants` by id. `never`
 * keeps it.
 */
export const effortsSchema = z.strictObject({
  relations: z.record(z.string(), effort).optional(),
  hardenings: z.record(z.string(), effort).optional(),
  grants: z.record(z.string(), effort).optional(),
})

export type EffortOverrides = z.infer<typeof effortsSchema>

/** The effort of ending relations of a type; null: never. */
export function effortOfRelation(type: RelationName, { relations }: EffortOverrides = {}): number | null {
  return overridden(relations?.[type]) ?? (relations?.[type] === 'never' ? null : ofRelations[type])
}

/** The effort of hardening a property; null: never. */
export function effortOfHardening(
  { of, property }: Pick<Hardenable, 'of' | 'property'>,
  { hardenings }: EffortOverrides = {},
): number | null {
  const given = hardenings?.[`${property}@${of}`] ?? hardenings?.[property]
  if (given === 'never') return null
  const known = ofHardenings[property]
  if (known === undefined) throw new Error(`no effort of hardening ${property}`)
  return given ?? known
}

/**
 * The effort of revoking a grant: the largest of its relations'. Facts of nature among them end with it, but a grant of nothing else
 * cannot be revoked: null.
 */
export function effortOfGrant(
  grant: string,
  types: Iterable<RelationName>,
  overrides: EffortOverrides = {},
): number | null {
  const given = overrides.grants?.[grant]
  if (given !== undefined) return given === 'never' ? null : given
  let largest: number | null = null
  for (const type of types) {
    if (overrides.relations?.[type] === 'never') return null
    const one = effortOfRelation(type, overrides)
    if (one !== null && (largest === null || one > largest)) largest = one
  }
  return largest
}

function overridden(given: number | 'never' | undefined): number | undefined {
  return given === 'never' ? undefined : given
}
