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

/** What changed of a fact, or what is asked of it, as bits: `itself`, and one for each property that some declaration asks for. */
export type Aspects = number

/** That a fact is there, of its kind, and switched on. */
export const itself: Aspects = 1

/** Of a fact that came, went or became another: everything. */
export const everyAspect: Aspects = -1

const aspects = new Map([...askedProperties, ...expiries].map((property, index) => [property, 2 << index]))
// More would need a second number: bits are 32.
if (aspects.size > 30) throw new Error(`${aspects.size} properties are asked for; 30 fit`)

/** The bit of a property; none where nothing asks for it. */
export function aspectOf(property: string): Aspects {
  return aspects.get(property) ?? 0
}

/** The variables of an arm whose kind or properties it asks for, scopes' own included, with what it asks of each. */
export function aspectsAsked(declaration: Rule | Capability, armIndex: number): ReadonlyMap<Variable, Aspects> {
  const arm = declaration.arms[armIndex]
  const asked = new Map<Variable, Aspects>(Object.keys(arm?.kinds ?? {}).map((variable) => [variable, itself]))
  const properties = [...(arm?.where ?? []), ...keyValues(declaration, armIndex).flatMap(partsOf)]
  for (const { of, property } of properties) asked.set(of, (asked.get(of) ?? itself) | aspectOf(property))
  return asked
}

/** Whether two property values are the same to every condition. */
export function sameValue(a: PropertyValue | undefined, b: PropertyValue | undefined): boolean {
  if (a === b) return true
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b)
}
