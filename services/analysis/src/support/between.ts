import type { Target } from '../targets.ts'
import { grouped } from './grouped.ts'
import type { Scope, ScopeEntry } from './scope.ts'
import type { Support } from './support.ts'

/** Entries, and the targets that some of them may reach; a search from all of them answers for all of these. */
export interface SearchGroup {
  readonly entries: readonly ScopeEntry[]
  readonly targets: readonly Target[]
}

/** The part of a support that lies between entries and targets, whatever holds. */
export interface Between {
  /** Per foothold: 1 if it lies on some way from an entry to a target; no path leads through another. */
  readonly within: Uint8Array
  /** All pairs that could ever be connected: those of targets that no entry has as its own together, others apart. */
  readonly groups: readonly SearchGroup[]
}

/** What lies between the entries and the targets of a question. */
export function between({ steps }: Support, { entries, targets, isOwn }: Scope): Between {
  const footholds = steps.outStart.length - 1
  const incoming = grouped(footholds, steps.count, (step) => steps.to[step] ?? 0)
  const onward = (foothold: number): readonly number[] =>
    Array.from(stepsAt(steps.outStart, steps.out, foothold), (step) => steps.to[step] ?? 0)
  const back = (foothold: number): readonly number[] =>
    Array.from(stepsAt(incoming.start, incoming.items, foothold), (step) => steps.from[step] ?? 0)
  const forward = spread(
    entries.map(({ foothold }) => foothold),
    onward,
  )
  const backward = spread(
    targets.flatMap((target) => target.footholds),
    back,
  )
  const within = new Uint8Array(footholds)
  for (const foothold of forward) if (backward.has(foothold)) within[foothold] = 1
  const owned = new Map(entries.map((entry) => [entry, targets.filter((target) => isOwn(entry, target))]))
  const ownTargets = new Set([...owned.values()].flat())
  const apart = [...ownTargets].map((target) => {
    const leading = spread(target.footholds, back)
    const others = entries.filter((entry) => leading.has(entry.foothold) && owned.get(entry)?.includes(target) !== true)
    return { entries: others, targets: [target] }
  })
  const together = { entries, targets: targets.filter((target) => !ownTargets.has(target)) }
  return {
    within,
    groups: [together, ...apart].filter((group) => group.entries.length > 0 && group.targets.length > 0),
  }
}

function spread(sources: readonly number[], next: (foothold: number) => readonly number[]): ReadonlySet<number> {
  const reached = new Set(sources)
  // The set grows while it is read.
  for (const foothold of reached) for (const other of next(foothold)) reached.add(other)
  return reached
}

function stepsAt(start: Int32Array, steps: Int32Array, foothold: number): Int32Array {
  return steps.subarray(start[foothold], start[foothold + 1])
}
