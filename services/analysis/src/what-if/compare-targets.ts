import { compareText } from '@throughline/graph/facts/settle.ts'
import type { TargetChange } from '../answers/what-if.ts'
import type { ReachedTarget, Reaches } from './reaches.ts'

type Exposure = TargetChange['before']

const nothing: Exposure = { entries: [], cost: null }
const kept = new WeakMap<ReachedTarget, Exposure>()

/** What changes for each target of either world, by id. */
export function compareTargets(before: Reaches['byTarget'], after: Reaches['byTarget']): TargetChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys
    .map((key) => {
      const [was, is] = [before.get(key), after.get(key)]
      const shown = was !== undefined && was.pairs.size > 0 ? was : (is ?? was)
      if (shown === undefined) throw new Error(`no target ${key}`)
      return { ...shown.foothold, verdict: verdict(was, is), before: exposure(was), after: exposure(is) }
    })
    .sort((a, b) => compareText(a.asset, b.asset) || compareText(a.access, b.access))
}

function verdict(before: ReachedTarget | undefined, after: ReachedTarget | undefined): TargetChange['verdict'] {
  if (before === after) return 'UNCHANGED'
  const [was, is] = [before?.pairs ?? new Map<string, never>(), after?.pairs ?? new Map<string, never>()]
  const [dearBefore, dearAfter] = [exposure(before).cost, exposure(after).cost]
  if ([...is.keys()].some((entry) => !was.has(entry))) return 'OPENS'
  if (dearAfter !== null && dearBefore !== null && dearAfter < dearBefore) return 'OPENS'
  if (was.size > 0 && is.size === 0) return 'RESOLVES'
  return is.size < was.size || dearAfter !== dearBefore ? 'REDUCES' : 'UNCHANGED'
}

/** What reaches a target; worked out once for each, since most questions change few. */
function exposure(reached: ReachedTarget | undefined): Exposure {
  if (reached === undefined) return nothing
  const known = kept.get(reached)
  if (known !== undefined) return known
  const pairs = [...reached.pairs.values()]
  const made = {
    entries: pairs
      .map(({ entry }) => entry)
      .sort((a, b) => compareText(a.asset, b.asset) || compareText(a.access, b.access)),
    cost:
      pairs.length === 0 ? null : pairs.reduce((least, { cost }) => Math.min(least, cost), Number.POSITIVE_INFINITY),
  }
  kept.set(reached, made)
  return made
}
