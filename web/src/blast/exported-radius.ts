import type { Drawing } from '../canvas/drawing.ts'
import type { Exported } from '../export/exported.ts'
import type { RadiusAnswer } from './radius-queries.ts'

/** The radius that is shown, for files: all that is reached, whatever the canvas has room for. */
export function exportedRadius({ of, reached, steps, revision }: RadiusAnswer, drawing: Drawing): Exported {
  const assets = new Map(
    [of, ...steps.flatMap(({ from, to }) => [from, to]), ...reached.map(({ foothold }) => foothold)].map(
      ({ asset }) => [asset.key, asset],
    ),
  )
  const held = Map.groupBy(reached, ({ foothold }) => foothold.asset.key)
  return {
    name: 'throughline-blast-radius',
    title: `Blast radius of ${of.asset.name}`,
    revision: revision.number,
    drawing,
    nodes: [...assets.values()].map(({ key, name, kind, sensitivity }) => {
      const footholds = held.get(key) ?? []
      return {
        id: key,
        name,
        kind,
        sensitivity,
        held: footholds.map(({ foothold }) => foothold.access).join(' '),
        hops: footholds.length === 0 ? null : Math.min(...footholds.map(({ hops }) => hops)),
        difficulty: footholds.length === 0 ? null : Math.min(...footholds.map(({ cost }) => cost)),
      }
    }),
    edges: steps.map(({ from, to, rule }) => ({
      from: from.asset.key,
      to: to.asset.key,
      type: 'step',
      rule: rule.id,
      fromAccess: from.access,
      toAccess: to.access,
    })),
  }
}
