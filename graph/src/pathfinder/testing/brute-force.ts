import type { Derived } from '../../derive/derived.ts'
import { compareText } from '../../facts/settle.ts'
import { accessOfFoothold, assetOfFoothold, footholdId } from '../../footholds/foothold.ts'
import { allRules } from '../../rules/all-rules.ts'

/** A path as a person would compare it. */
export interface PlainPath {
  readonly cost: number
  readonly hops: number
  /** `rule from to` of each shown step. */
  readonly steps: readonly string[]
}

/**
 * The best path from one foothold to every other, by walking every path there is that meets no foothold twice: cost (or hops alone),
 * then hops, then ids. Slow and plain: what the pathfinders are held against.
 */
export function bruteForce(derived: Derived, start: number, maxHops: number, byCost: boolean): Map<number, PlainPath> {
  const { count, rule, from, to, derivations } = derived.steps
  const idOf = (foothold: number): string =>
    footholdId({ asset: derived.facts.asset(assetOfFoothold(foothold)).id, access: accessOfFoothold(foothold) })
  const best = new Map<number, PlainPath>()
  const onWay = new Set<number>()
  const visit = (foothold: number, path: PlainPath): void => {
    if (onWay.has(foothold) || path.hops > maxHops) return
    const known = best.get(foothold)
    if (known === undefined || isBetter(path, known)) best.set(foothold, path)
    onWay.add(foothold)
    for (let step = 0; step < count; step++) {
      if (from[step] !== foothold) continue
      const declared = allRules[rule[step] ?? -1]
      const end = to[step] ?? -1
      if (declared?.silent) visit(end, path)
      else {
        const cost = path.cost + (byCost ? (derivations.difficulty[step] ?? 0) : 1)
        visit(end, {
          cost,
          hops: path.hops + 1,
          steps: [...path.steps, `${declared?.id} ${idOf(foothold)} ${idOf(end)}`],
        })
      }
    }
    onWay.delete(foothold)
  }
  visit(start, { cost: 0, hops: 0, steps: [] })
  best.delete(start)
  return best
}

function isBetter(a: PlainPath, b: PlainPath): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost
  if (a.hops !== b.hops) return a.hops < b.hops
  const at = a.steps.findIndex((step, index) => step !== b.steps[index])
  return at !== -1 && compareText(a.steps[at] ?? '', b.steps[at] ?? '') < 0
}
