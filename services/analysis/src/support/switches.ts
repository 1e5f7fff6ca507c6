import { allCapabilities } from '@throughline/graph/capabilities/all-capabilities.ts'
import { satisfies } from '@throughline/graph/derive/conditions.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import type { Arm } from '../evidence/arm-reads.ts'
import { hardenedValues } from './hardened-values.ts'

const arms: readonly Arm[] = [...allRules, ...allCapabilities].flatMap(
  (declaration): readonly Arm[] => declaration.arms,
)

/**
 * Hardenable properties whose hardened value lets something be derived that the weaker value does not: some condition holds of it, or
 * it is part of a capability's key. The others only take derivations away.
 */
export const switches: ReadonlySet<string> = new Set(
  [...hardenedValues].flatMap(([name, { value }]) =>
    arms.some(
      (arm) =>
        arm.where.some((condition) => condition.property === name && satisfies(condition, value, 0)) ||
        Object.values(arm.set ?? {}).some(
          (key) => 'firstOf' in key && key.firstOf.some(({ property }) => property === name),
        ),
    )
      ? [name]
      : [],
  ),
)
