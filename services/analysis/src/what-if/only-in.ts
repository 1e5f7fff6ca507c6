import type { StepPath } from '@throughline/graph/pathfinder/snapshot/cheapest-paths.ts'
import { type RankedPath, rankPaths } from '../paths.ts'
import type { Reaches } from './reaches.ts'

/** The pairs that are connected in one world and not in the other, each by its cheapest path, ranked like attack paths. */
export function onlyIn(one: Reaches, other: Reaches | undefined): readonly RankedPath[] {
  const paths: StepPath[] = []
  for (const [key, { pairs }] of one.byTarget) {
    const known = other?.byTarget.get(key)?.pairs
    for (const [entry, { path }] of pairs) {
      if (known?.has(entry) === true) continue
      if (path === undefined) throw new Error(`no path from ${entry} to ${key} was asked for`)
      paths.push(path)
    }
  }
  return rankPaths(one.world.graph, paths, one.entries, one.targets)
}
