import type { StepPath } from '@throughline/graph/pathfinder/snapshot/step-path.ts'
import { type RankedPath, rankPaths } from '../paths.ts'
import type { Reaches } from './reaches.ts'

/** The pairs that are connected in one world and not in the other, each by its cheapest path, ranked like attack paths. */
export function onlyIn(one: Reaches, other: Reaches | undefined): readonly RankedPath[] {
  const paths: StepPath[] = []
  for (const [key, reached] of one.byTarget) {
    const twin = other?.byTarget.get(key)
    // Where nothing changed for a target, both worlds share what is known of it.
    if (twin === reached) continue
    const known = twin?.pairs
    for (const [entry, { path }] of reached.pairs) {
      if (known?.has(entry) === true) continue
      if (path === undefined) throw new Error(`no path from ${entry} to ${key} was asked for`)
      paths.push(path)
    }
  }
  return rankPaths(one.world.graph, paths, one.entries, one.targets)
}
