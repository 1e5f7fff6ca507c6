import type { Condition } from '@throughline/graph/rules/pattern.ts'
import { type Arm, type Place, placeOf } from '../evidence/arm-reads.ts'
import { hardenedValues } from './hardened-values.ts'

/** One property that an arm looks at and a hardening could change. */
export interface ArmRead {
  /** The first of these that has a value is meant. */
  readonly firstOf: readonly { readonly place: Place; readonly property: string }[]
  /** What must hold of it; undefined: the value becomes part of a key. */
  readonly condition: Condition | undefined
}

/** What an arm needs besides its evidence. */
export interface ArmNeeds {
  readonly conditions: readonly ArmRead[]
  /** What the key that it sets is made of. */
  readonly keys: readonly ArmRead[]
  /** Per piece of evidence: whether the arm looks at that capability's key. */
  readonly looksAtKey: readonly boolean[]
}

const known = new WeakMap<Arm, ArmNeeds>()

/** What an arm needs besides its evidence; worked out once for each. */
export function armNeeds(arm: Arm): ArmNeeds {
  const found = known.get(arm)
  if (found !== undefined) return found
  const keys = Object.values(arm.set ?? {}).flatMap((value) => ('firstOf' in value ? [value.firstOf] : []))
  const patterns = arm.needs.filter(({ scope }) => scope !== true)
  const needs: ArmNeeds = {
    conditions: arm.where.flatMap((condition) => readOf(arm, [condition], condition)),
    keys: keys.flatMap((firstOf) => readOf(arm, firstOf, undefined)),
    looksAtKey: patterns.map(
      ({ as }) =>
        as !== undefined &&
        (arm.where.some(({ of }) => of === as) || keys.some((firstOf) => firstOf.some(({ of }) => of === as))),
    ),
  }
  known.set(arm, needs)
  return needs
}

function readOf(
  arm: Arm,
  variables: readonly { readonly of: string; readonly property: string }[],
  condition: Condition | undefined,
): readonly ArmRead[] {
  if (!variables.some(({ property }) => hardenedValues.has(property))) return []
  const firstOf = variables.flatMap(({ of, property }) => {
    const place = placeOf(arm, of)
    return place === undefined ? [] : [{ place, property }]
  })
  return firstOf.length === 0 ? [] : [{ firstOf, condition }]
}
