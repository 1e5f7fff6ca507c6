import { assetKinds } from '../ontology/asset-kinds.ts'
import type { AssetKind } from '../ontology/define-asset.ts'
import type { Conjunction, Variable } from '../rules/pattern.ts'

/** The kinds that an asset variable can have: those that the arm names and all its patterns allow. */
export function kindsOf(arm: Conjunction, variable: Variable): readonly AssetKind[] {
  const allowed = [
    arm.kinds[variable],
    ...arm.needs.flatMap(({ from, edge, to }) => [
      from === variable ? edge.from : undefined,
      to === variable ? edge.to : undefined,
    ]),
  ].filter((kinds) => kinds !== undefined)
  const kinds = assetKinds.filter((kind) => allowed.every((some) => some.some((other) => other.kind === kind.kind)))
  if (kinds.length === 0) throw new Error(`nothing can be ${variable}`)
  return kinds
}
