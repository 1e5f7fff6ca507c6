import type { Asset, Estate, Relation } from '@throughline/graph/facts/estate.ts'
import type { WhatIfAnswer } from '../answers/what-if.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Change } from './changes.ts'
import { lookupOf } from './lookup.ts'
import { suppose } from './suppose.ts'

/** Facts that are there only as a question supposes them. */
export interface SupposedFacts {
  readonly assets: readonly Asset[]
  readonly relations: readonly Relation[]
}

/**
 * The facts that an answer names and that the estate does not have, or has otherwise: those that were added, and those in which
 * something was set.
 */
export function supposedFacts(
  before: Estate,
  changes: readonly Change[],
  answer: WhatIfAnswer | Refusal,
): SupposedFacts {
  const supposed = suppose(before, changes)
  if (isRefusal(answer) || isRefusal(supposed) || supposed.estate === before) return { assets: [], relations: [] }
  const [was, is] = [lookupOf(before), lookupOf(supposed.estate)]
  const steps = answer.opened.flatMap((path) => path.steps)
  const named = new Set([
    ...answer.targets.flatMap(({ asset, after }) => [asset, ...after.entries.map((entry) => entry.asset)]),
    ...steps.flatMap(({ from, to }) => [from.asset, to.asset]),
    ...steps.flatMap(({ relations }) => relations.flatMap(({ id, from, to }) => [id, from, to])),
  ])
  const changed = <F>(of: ReadonlyMap<string, F>, earlier: ReadonlyMap<string, F>): F[] =>
    [...named].flatMap((id) => {
      const fact = of.get(id)
      return fact === undefined || fact === earlier.get(id) ? [] : [fact]
    })
  return { assets: changed(is.assets, was.assets), relations: changed(is.relations, was.relations) }
}
