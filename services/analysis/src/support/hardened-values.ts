import { allRules } from '@throughline/graph/rules/all-rules.ts'
import type { Break } from '@throughline/graph/rules/define-rule.ts'

/** What closes a capability rather than a rule's own step. */
const ofCapabilities: readonly Break[] = [
  { property: 'allTools', value: false, how: 'List the tools that the agent may call one by one' },
]

/** The value that hardens a property, by its name: what rules say breaks them, whatever fact has the property. */
export const hardenedValues: ReadonlyMap<string, Break> = collect()

function collect(): ReadonlyMap<string, Break> {
  const values = new Map<string, Break>()
  for (const one of [...allRules.flatMap(({ breaks }) => breaks), ...ofCapabilities]) {
    const known = values.get(one.property)
    if (known === undefined) values.set(one.property, one)
    else if (known.value !== one.value) throw new Error(`two values harden ${one.property}`)
  }
  return values
}
