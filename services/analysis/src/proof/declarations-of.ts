import { allCapabilities } from '@throughline/graph/capabilities/all-capabilities.ts'
import type { Capability } from '@throughline/graph/capabilities/define-capability.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import { versionOf } from '@throughline/graph/rules/declaration-version.ts'
import type { Rule } from '@throughline/graph/rules/define-rule.ts'
import { difficultyVersion } from '@throughline/graph/rules/difficulty.ts'
import type { Declarations } from '../answers/proof.ts'

/** The declarations that some rules rest on: themselves, the silent one, and every capability that they need, directly or by another. */
export function declarationsOf(ruleIds: Iterable<string>): Declarations {
  const named = new Set(ruleIds)
  const rules = allRules.filter(({ id, silent }) => silent || named.has(id))
  const capabilities = new Set<Capability>()
  const open: (Rule | Capability)[] = [...rules]
  // The list grows while it is read.
  for (const { arms } of open) {
    const types = new Set(arms.flatMap((arm) => arm.needs.map(({ edge }) => edge.type)))
    for (const capability of allCapabilities) {
      if (!types.has(capability.type) || capabilities.has(capability)) continue
      capabilities.add(capability)
      open.push(capability)
    }
  }
  return {
    difficulties: difficultyVersion,
    rules: rules.map((rule) => ({ rule: rule.id, version: versionOf(rule) })),
    capabilities: allCapabilities
      .filter((capability) => capabilities.has(capability))
      .map((capability) => ({ capability: capability.type, version: versionOf(capability) })),
  }
}
