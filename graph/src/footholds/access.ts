/**
 * How firmly an attacker holds an asset. On things that act: reach (can send it requests), inject (the attacker's
 * words move it in somebody else's session, blind), steer (inject, and answers find a way back), converse (the attacker's own
 * session, with a caller's rights), control (runs as it, or holds it). On data: read, write, append (adds records anyone may
 * meet), own (only records filed under the attacker). On tools and principals: fed (what it returns holds the attacker's words).
 */
export const accesses = [
  'reach',
  'inject',
  'steer',
  'converse',
  'control',
  'read',
  'write',
  'append',
  'own',
  'fed',
] as const
export type Access = (typeof accesses)[number]

/** Words for people, one per access. */
export const accessMeaning = {
  reach: 'can send it requests',
  inject: 'the attacker’s words move it in somebody else’s session; no answer comes back',
  steer: 'the attacker’s words move it, and answers find a way back',
  converse: 'the attacker’s own session with it, with the rights it gives its callers',
  control: 'runs as it, or holds it',
  read: 'can read it',
  write: 'can change it',
  append: 'can add records that anyone may meet',
  own: 'can add records filed under the attacker alone',
  fed: 'what it returns or reads holds the attacker’s words',
} as const satisfies Record<Access, string>

/** inject, steer, converse: the holder decides what it does. */
export const acts = ['inject', 'steer', 'converse'] as const satisfies readonly Access[]

/** steer, converse: what it reads comes back to the attacker. */
export const answers = ['steer', 'converse'] as const satisfies readonly Access[]

/** Pairs that carry an access over unchanged. */
export function unchanged(list: readonly Access[]): readonly (readonly [Access, Access])[] {
  return list.map((access) => [access, access] as const)
}

export const accessIndex: ReadonlyMap<string, number> = new Map(accesses.map((access, index) => [access, index]))
