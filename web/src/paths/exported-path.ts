import type { Drawing } from '../canvas/drawing.ts'
import type { Exported } from '../export/exported.ts'
import { accessWords, stationsOf } from '../line/stations.ts'
import { titleOf } from './path-words.ts'
import type { ListedPath } from './paths-queries.ts'

/** The path that is shown, for files. */
export function exportedPath(path: ListedPath, drawing: Drawing, revision: number): Exported {
  return {
    name: `throughline-path-${path.id.slice(0, 8)}`,
    title: titleOf(path),
    revision,
    drawing,
    nodes: stationsOf(path.steps).map((station, index) => ({
      id: station.asset.key,
      name: station.asset.name,
      kind: station.asset.kind,
      sensitivity: station.asset.sensitivity,
      held: accessWords(station, index === 0),
    })),
    edges: path.steps.map(({ rule, from, to }, index) => ({
      step: index + 1,
      from: from.asset.key,
      to: to.asset.key,
      type: 'step',
      rule: rule.id,
      fromAccess: from.access,
      toAccess: to.access,
    })),
  }
}
