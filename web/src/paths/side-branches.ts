import type { SideBranch } from '../canvas/draw-side.ts'
import { stationsOf } from '../line/stations.ts'
import type { PathStep } from './paths-queries.ts'

/**
 * What steps that stay at one asset go through: the last of their relations that leads away from the line, for instance the tool
 * that sends outside. A step that only rests on assets of the line has none.
 */
export function sideBranches(steps: readonly PathStep[]): readonly SideBranch[] {
  const own = new Set(stationsOf(steps).map(({ asset }) => asset.key))
  return steps.flatMap(({ from, to, relations, rule }, step) => {
    if (from.asset.key !== to.asset.key) return []
    const away = relations.filter((relation) => !own.has(relation.to.key))
    const last = away.find(({ to: end }) => !relations.some((relation) => relation.from.key === end.key))
    if (last === undefined) return []
    const through = own.has(last.from.key) ? last.to : last.from
    return [{ step, name: through.name, kind: through.kind, words: rule.id.replaceAll('-', ' ') }]
  })
}
