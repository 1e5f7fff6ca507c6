import { allRules } from '@throughline/graph/rules/all-rules.ts'
import type { Break } from '@throughline/graph/rules/define-rule.ts'

/** What closes a capability rather than a rule's own step. */
const ofCapabilities: readonly Break[] = [
  { property: 'allTools', value: false, how: 'List the tools that the agent may call one by one' },
]

/** Words for what several rules say in words of their own. */
const inGeneral: Readonly<Record<string, string>> = {
  approval: 'Ask a person before each call',
  callerFiltered: 'Let each caller meet only records of his own',
  sandboxed: 'Run it in a sandbox',
}

/** The value that hardens a property, by its name: what rules say breaks them, whatever fact has the property. */
export const hardenedValues: ReadonlyMap<string, Break> = new Map(
  [...Map.groupBy([...allRules.flatMap(({ breaks }) => breaks), ...ofCapabilities], ({ property }) => property)].map(
    ([property, all]) => {
      const [value, ...others] = new Set(all.map((one) => one.value))
      const [how, ...otherWords] = new Set(all.map((one) => one.how))
      const words = otherWords.length > 0 ? inGeneral[property] : how
      if (value === undefined || words === undefined || others.length > 0)
        throw new Error(`rules do not agree on what hardens ${property}`)
      return [property, { property, value, how: words }]
    },
  ),
)
