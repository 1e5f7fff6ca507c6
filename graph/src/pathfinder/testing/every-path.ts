import type { Derived } from '../../derive/derived.ts'
import { compareText } from '../../facts/settle.ts'
import { accessOfFoothold, assetOfFoothold, footholdId } from '../../footholds/foothold.ts'
import { allRules } from '../../rules/all-rules.ts'
import type { PlainPath } from './brute-force.ts'

/**
 * Every loopless path from a foothold to a target, best first: cost, hops, ids. By trying all continuations of all paths: slow and
 * plain, what the k cheapest are held against.
 */
export function everyPath(derived: Derived, start: number, target: readonly number[], maxHops: number): PlainPath[] {
  const { count, rule, from, to, derivations } = derived.steps
  const isSilent = (step: number): boolean => allRules[rule[step] ?? -1]?.silent === true
  const idOf = (foothold: number): string =>
    footholdId({ asset: derived.facts.asset(assetOfFoothold(foothold)).id, access: accessOfFoothold(foothold) })
  const gives = (foothold: number): Set<number> => {
    const all = new Set([foothold])
    for (const strong of all)
      for (let step = 0; step < count; step++) if (isSilent(step) && from[step] === strong) all.add(to[step] ?? -1)
    return all
  }
  const all: PlainPath[] = []
  const visit = (fresh: ReadonlySet<number>, held: ReadonlySet<number>, path: PlainPath): void => {
    if (target.some((foothold) => fresh.has(foothold))) {
      all.push(path)
      return
    }
    if (path.hops === maxHops) return
    for (let step = 0; step < count; step++) {
      const end = to[step] ?? -1
      if (isSilent(step) || !fresh.has(from[step] ?? -1) || held.has(end)) continue
      const given = gives(end)
      visit(given.difference(held), held.union(given), {
        cost: path.cost + (derivations.difficulty[step] ?? 0),
        hops: path.hops + 1,
        steps: [...path.steps, `${allRules[rule[step] ?? -1]?.id} ${idOf(from[step] ?? -1)} ${idOf(end)}`],
      })
    }
  }
  if (target.includes(start)) return []
  visit(gives(start), gives(start), { cost: 0, hops: 0, steps: [] })
  return all.sort((a, b) => a.cost - b.cost || a.hops - b.hops || compareText(a.steps.join(), b.steps.join()))
}
