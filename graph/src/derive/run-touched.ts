import type { Capability } from '../capabilities/define-capability.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { Conjunction, Variable } from '../rules/pattern.ts'
import type { Emit } from './arm-runner.ts'
import { edgeTypeNumber } from './edge-types.ts'
import { type Aspects, aspectsAsked, everyAspect, itself } from './relevant-properties.ts'
import type { Succession } from './succession.ts'
import { kindsOf } from './variable-kinds.ts'

/**
 * Finds all matches that rest on an edge that is new, or bind an asset or rest on an edge of which something changed that the declaration
 * asks for. In any place of any arm: where an arm that asks lost a derivation, another that does not ask may have one that was dropped as
 * redundant beside it, and its evidence holds the other's, so it has that asset or edge too.
 */
export async function runTouched(
  declaration: Rule | Capability,
  { findings, runner, changes, touchedEdges }: Succession,
  emitOf: (arm: number) => Emit,
): Promise<void> {
  const asks = asksOf(declaration)
  const touched =
    asks.assets === 0
      ? changes.assetsOfNewKind
      : [...changes.touchedAssets].flatMap(([asset, aspects]) => ((aspects & asks.assets) === 0 ? [] : [asset]))
  const isAskedFor = (edge: number): boolean => ((changes.touchedAspects.get(edge) ?? everyAspect) & asks.edges) !== 0
  const runs: (Promise<void> | void)[] = []
  for (const [index, arm] of declaration.arms.entries()) {
    const emit = emitOf(index)
    for (const [pattern, { edge, scope }] of arm.needs.entries()) {
      if (scope === true) continue
      const edges = (touchedEdges.get(edgeTypeNumber(edge.type)) ?? []).filter(isAskedFor)
      if (edges.length > 0) runs.push(runner.run(declaration, index, { pattern, edges }, emit))
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

/** What any arm asks of the assets of a derivation, and of the edges that are its evidence. */
function asksOf(declaration: Rule | Capability): { assets: Aspects; edges: Aspects } {
  let [assets, edges] = [0, itself]
  for (const [index, arm] of declaration.arms.entries()) {
    const bound = boundVariables(arm)
    const named = new Set(arm.needs.map(({ as }) => as))
    for (const [variable, aspects] of aspectsAsked(declaration, index)) {
      if (bound.has(variable)) assets |= aspects
      if (named.has(variable)) edges |= aspects
    }
  }
  return { assets, edges }
}

/**
 * Whether something changed that a scope of the declaration asks for. A scope is no evidence, so a derivation does not tell
 * which edges satisfied it; then all is run again.
 */
export function scopeTouched(declaration: Rule | Capability, { changes, touchedTypes }: Succession): boolean {
  const touched = changes.touchedAssets.values().reduce((all, aspects) => all | aspects, 0)
  return declaration.arms.some((arm, index) => {
    const asked = aspectsAsked(declaration, index)
    return arm.needs.some((scope) => {
      if (scope.scope !== true) return false
      const asks = (asked.get(scope.from) ?? 0) | (asked.get(scope.to) ?? 0)
      return touchedTypes.has(edgeTypeNumber(scope.edge.type)) || (touched & asks) !== 0
    })
  })
}
