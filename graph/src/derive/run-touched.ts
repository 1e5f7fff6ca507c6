import type { Capability } from '../capabilities/define-capability.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { Conjunction, Variable } from '../rules/pattern.ts'
import type { Emit } from './arm-runner.ts'
import { edgeTypeNumber } from './edge-types.ts'
import { sensitiveVariables } from './relevant-properties.ts'
import type { Succession } from './succession.ts'
import { kindsOf } from './variable-kinds.ts'

/**
 * Finds all matches that rest on a new or changed edge, or bind an asset of which something changed that the declaration asks for.
 * In any variable of any arm: where an arm that asks lost a derivation, another that does not ask may have one that was dropped as
 * redundant beside it, and its evidence holds the other's, so it binds that asset too.
 */
export async function runTouched(
  declaration: Rule | Capability,
  { findings, runner, changes, touchedEdges }: Succession,
  emitOf: (arm: number) => Emit,
): Promise<void> {
  const touched = asksOfAssets(declaration) ? changes.touchedAssets : changes.assetsOfNewKind
  const runs: (Promise<void> | void)[] = []
  for (const [index, arm] of declaration.arms.entries()) {
    const emit = emitOf(index)
    for (const [pattern, { edge, scope }] of arm.needs.entries()) {
      const edges = touchedEdges.get(edgeTypeNumber(edge.type)) ?? []
      if (edges.length > 0 && scope !== true) runs.push(runner.run(declaration, index, { pattern, edges }, emit))
    }
    for (const variable of boundVariables(arm)) {
      const kinds = new Set<string>(kindsOf(arm, variable).map(({ kind }) => kind))
      const assets = touched.filter((asset) => kinds.has(findings.facts.asset(asset).kind))
      if (assets.length > 0) runs.push(runner.run(declaration, index, { variable, assets }, emit))
    }
  }
  await Promise.all(runs)
}

/** The variables that are assets of a derivation: all but those that only scopes bind. */
function boundVariables(arm: Conjunction): ReadonlySet<Variable> {
  const evidence = arm.needs.filter((pattern) => pattern.scope !== true)
  return new Set([arm.from, arm.to, ...evidence.flatMap(({ from, to }) => [from, to])])
}

/** Whether some arm asks for a property of an asset, or for its kind. */
function asksOfAssets(declaration: Rule | Capability): boolean {
  return declaration.arms.some((arm, index) => {
    const bound = boundVariables(arm)
    return [...sensitiveVariables(declaration, index)].some((variable) => bound.has(variable))
  })
}

/**
 * Whether something changed that a scope of the declaration asks for. A scope is no evidence, so a derivation does not tell
 * which edges satisfied it; then all is run again.
 */
export function scopeTouched(declaration: Rule | Capability, { changes, touchedTypes }: Succession): boolean {
  return declaration.arms.some((arm, index) =>
    arm.needs.some((scope) => {
      if (scope.scope !== true) return false
      const sensitive = sensitiveVariables(declaration, index)
      const asks = [scope.from, scope.to].some((variable) => sensitive.has(variable))
      return touchedTypes.has(edgeTypeNumber(scope.edge.type)) || (asks && changes.touchedAssets.length > 0)
    }),
  )
}
