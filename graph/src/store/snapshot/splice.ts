import { Ints } from '../../derive/ints.ts'
import { compareText } from '../../facts/settle.ts'

/** How a sorted list follows from the one before: what it drops, and what it has new. The others keep their order. */
export interface Splice {
  /** Length of the later list. */
  readonly count: number
  /** Places in the earlier list, rising. */
  readonly removed: Int32Array
  /** Places in the later list, rising. */
  readonly added: Int32Array
}

/** For each place of the later list: a place in the earlier list, or −1 − (which of the added). */
export function sourcesOf({ count, removed, added }: Splice): Int32Array {
  const sources = new Int32Array(count)
  let [earlier, dropped, taken] = [0, 0, 0]
  for (let place = 0; place < count; place++) {
    if (added[taken] === place) {
      sources[place] = -1 - taken++
      continue
    }
    while (removed[dropped] === earlier) {
      dropped++
      earlier++
    }
    sources[place] = earlier++
  }
  return sources
}

/** For each place of the earlier list: its place in the later one, −1: dropped. */
export function successorsOf(sources: Int32Array, earlier: number): Int32Array {
  const successors = new Int32Array(earlier).fill(-1)
  for (let place = 0; place < sources.length; place++) {
    const source = sources[place] ?? -1
    if (source >= 0) successors[source] = place
  }
  return successors
}

/** Builds a splice from the successor of each earlier place (−1: none), where a successor may differ from what it succeeds. */
export function spliceOf(
  successors: Int32Array,
  count: number,
  isSame: (earlier: number, later: number) => boolean,
): Splice {
  const kept = new Uint8Array(count)
  const removed = new Ints()
  for (let earlier = 0; earlier < successors.length; earlier++) {
    const later = successors[earlier] ?? -1
    if (later >= 0 && isSame(earlier, later)) kept[later] = 1
    else removed.push(earlier)
  }
  const added = new Ints()
  for (let place = 0; place < count; place++) if (kept[place] !== 1) added.push(place)
  return { count, removed: removed.toArray(), added: added.toArray() }
}

/** The successors of two lists that differ by these: what is left of both corresponds one to one. */
export function pairUp(
  earlier: number,
  removed: readonly number[],
  later: number,
  added: readonly number[],
): Int32Array {
  const splice = { count: later, removed: Int32Array.from(removed), added: Int32Array.from(added) }
  return successorsOf(sourcesOf(splice), earlier)
}

/** The successors of facts that are sorted by id: those of the same id, whatever they say. */
export function successorsById(
  earlier: readonly { readonly id: string }[],
  later: readonly { readonly id: string }[],
): Int32Array {
  const successors = new Int32Array(earlier.length).fill(-1)
  let at = 0
  for (const [index, { id }] of later.entries()) {
    while (at < earlier.length && compareText(earlier[at]?.id ?? '', id) < 0) at++
    if (earlier[at]?.id === id) successors[at] = index
  }
  return successors
}
