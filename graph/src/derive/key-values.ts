import type { Capability } from '../capabilities/define-capability.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { KeyValue } from '../rules/pattern.ts'

/** The key values of a capability arm, in the order of the declaration's key; none for a rule. */
export function keyValues(declaration: Rule | Capability, arm: number): readonly KeyValue[] {
  if (!('key' in declaration)) return []
  const set = declaration.arms[arm]?.set ?? {}
  return declaration.key.map((name) => {
    const value = set[name]
    if (value === undefined) throw new Error(`${declaration.type} sets no ${name}`)
    return value
  })
}
