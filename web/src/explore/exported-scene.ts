import type { Drawing } from '../canvas/drawing.ts'
import type { Exported, ExportRow } from '../export/exported.ts'
import type { Scene } from './scene.ts'

/** What the canvas shows, for files. A group is its assets: how they are drawn is no fact. */
export function exportedScene(
  { stops, lines }: Scene,
  drawing: Drawing,
  revision: number | undefined,
  name = 'throughline-explore',
): Exported {
  const members = new Map(stops.map(({ id, assets }) => [id, assets.map(({ key }) => key)]))
  const fates = new Map(drawing.edges.map(({ id, fate }) => [id, fate]))
  const first = (id: string) => members.get(id)?.[0] ?? id
  return {
    name,
    title: `Throughline: ${stops.length} stops and ${lines.length} lines`,
    revision,
    drawing,
    nodes: stops.flatMap(({ assets, role, paths }) =>
      assets.map(({ key, name, kind, environment, sensitivity, criticality }) => ({
        id: key,
        name,
        kind,
        role,
        paths,
        environment,
        sensitivity,
        criticality,
      })),
    ),
    edges: lines.flatMap((line): readonly ExportRow[] =>
      line.sort === 'step'
        ? [
            {
              from: first(line.from),
              to: first(line.to),
              type: 'step',
              rule: line.rule,
              access: line.access,
              paths: new Set(line.steps.map(({ path }) => path.id)).size,
              ...(fates.get(line.id) === undefined ? {} : { fate: fates.get(line.id) }),
            },
          ]
        : line.relations.map(({ from, to, type, enabled, basis }) => ({
            from: from.key,
            to: to.key,
            type,
            enabled,
            basis,
          })),
    ),
  }
}
