import { allCapabilities } from '../capabilities/all-capabilities.ts'
import type { Capability } from '../capabilities/define-capability.ts'
import type { PropertyValue } from '../ontology/property.ts'
import { allRules } from '../rules/all-rules.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { KeyValue, Variable } from '../rules/pattern.ts'
import { keyValues } from './key-values.ts'

const declarations: readonly (Rule | Capability)[] = [...allCapabilities, ...allRules]

const conditions = declarations.flatMap(({ arms }) => arms.flatMap((arm) => arm.where))

/** Properties of which a condition asks only whether the time they name has passed. */
export const expiries: ReadonlySet<string> = new Set(
  conditions.filter((condition) => condition.op === 'notExpired').map((condition) => condition.property),
)

/** Properties whose value some declaration asks for. A change of any other derives nothing new. */
export const askedProperties: ReadonlySet<string> = new Set([
  ...conditions.filter((condition) => condition.op !== 'notExpired').map((condition) => condition.property),
  ...declarations.flatMap((declaration) =>
    [...declaration.arms.keys()]
      .flatMap((arm) => keyValues(declaration, arm).flatMap(partsOf))
      .map(({ property }) => property),
  ),
])

function partsOf(value: KeyValue): readonly { readonly of: Variable; readonly property: string }[] {
  return 'fixed' in value ? [] : value.firstOf
}

/** The variables of an arm whose kind or properties it asks for, scopes' own included. */
export function sensitiveVariables(declaration: Rule | Capability, armIndex: number): ReadonlySet<Variable> {
  const arm = declaration.arms[armIndex]
  return new Set([
    ...Object.keys(arm?.kinds ?? {}),
    ...(arm?.where ?? []).map((condition) => condition.of),
    ...keyValues(declaration, armIndex)
      .flatMap(partsOf)
      .map(({ of }) => of),
  ])
}

/** Whether two property values are the same to every condition. */
export function sameValue(a: PropertyValue | undefined, b: PropertyValue | undefined): boolean {
  if (a === b) return true
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b)
}
