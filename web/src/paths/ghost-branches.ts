import type { GhostBranch } from '../canvas/draw-ghost.ts'
import type { KindLook } from '../icons/kind-look.ts'
import { stationsOf } from '../line/stations.ts'
import type { ListedPath } from './paths-queries.ts'

interface Leaving {
  readonly station: number
  readonly via: ListedPath['entry']['asset']
  readonly paths: ListedPath[]
}

/** Ghosts that are drawn at the most: context, not clutter. */
const most = 2

/**
 * Where other paths of the list leave this one: after a station that both have, to one that this path has not. Paths that leave the
 * same way are one branch; the one with the most ends comes first.
 */
export function ghostBranches(
  path: ListedPath,
  others: readonly ListedPath[],
  looks: ReadonlyMap<string, KindLook>,
): readonly GhostBranch[] {
  const own = stationsOf(path.steps).map(({ asset }) => asset.key)
  const leaving = new Map<string, Leaving>()
  for (const other of others) {
    if (other.id === path.id) continue
    const stations = stationsOf(other.steps)
    const index = stations.findLastIndex(({ asset }, place) => own.includes(asset.key) && place < stations.length - 1)
    const [shared, next] = [stations[index]?.asset, stations[index + 1]?.asset]
    if (shared === undefined || next === undefined) continue
    const station = own.indexOf(shared.key)
    // The last station is the target; what goes on from there is no context of this path.
    if (station === own.length - 1) continue
    const key = `${station} ${next.key}`
    const branch = leaving.get(key) ?? { station, via: next, paths: [] }
    branch.paths.push(other)
    leaving.set(key, branch)
  }
  return [...leaving.values()]
    .toSorted((a, b) => b.paths.length - a.paths.length)
    .slice(0, most)
    .flatMap((branch) => toGhost(branch, looks))
}

function toGhost({ station, via, paths }: Leaving, looks: ReadonlyMap<string, KindLook>): readonly GhostBranch[] {
  const [first] = paths
  if (first === undefined) return []
  const targets = new Map(paths.map(({ target }) => [target.asset.key, target.asset]))
  targets.delete(via.key)
  const [end] = targets.values()
  const base = { station, via, path: first.id }
  if (end === undefined) return [base]
  const name = targets.size === 1 ? end.name : `${targets.size} ${looks.get(end.kind)?.plural ?? 'assets'}`
  return [{ ...base, end: { name, kind: end.kind } }]
}
