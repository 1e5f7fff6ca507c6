import { without } from '../search/without.ts'
import type { ExploreSearch } from './explore-search.ts'

type Lists = 'show' | 'hide' | 'from' | 'to' | 'rules' | 'kinds' | 'environments' | 'off' | 'group' | 'pin' | 'chosen'

/** The address with a list in place of another; an empty one does not stand in it. */
export function withList(search: ExploreSearch, name: Lists, items: readonly string[]): ExploreSearch {
  return items.length === 0 ? without(search, name) : { ...search, [name]: [...new Set(items)] }
}

/** Adds to a list what is not on it, and takes off what is. */
export function toggled(search: ExploreSearch, name: Lists, item: string): ExploreSearch {
  const list = search[name] ?? []
  return withList(search, name, list.includes(item) ? list.filter((one) => one !== item) : [...list, item])
}

/** Puts assets on the canvas; those that were hidden are shown again. */
export function shown(search: ExploreSearch, keys: readonly string[]): ExploreSearch {
  const added = withList(search, 'show', [...(search.show ?? []), ...keys])
  return revealed(added, keys)
}

/** Takes assets off the canvas. They can be revealed, on paths too. */
export function hidden(search: ExploreSearch, keys: readonly string[]): ExploreSearch {
  const gone = withList(search, 'hide', [...(search.hide ?? []), ...keys])
  return without(
    withList(
      gone,
      'chosen',
      (search.chosen ?? []).filter((key) => !keys.includes(key)),
    ),
    'line',
  )
}

/** Shows hidden assets again: some, or all. */
export function revealed(search: ExploreSearch, keys: readonly string[] = search.hide ?? []): ExploreSearch {
  return withList(
    search,
    'hide',
    (search.hide ?? []).filter((key) => !keys.includes(key)),
  )
}

/** Leaves some assets on the canvas only. `all`: those that are on it now. */
export function hiddenOthers(search: ExploreSearch, keys: readonly string[], all: readonly string[]): ExploreSearch {
  return hidden(
    search,
    all.filter((key) => !keys.includes(key)),
  )
}

/** Chooses an asset, or with `add` one more (or one less); choosing the only chosen one again chooses none. */
export function chosen(search: ExploreSearch, key: string, add: boolean): ExploreSearch {
  const free = without(search, 'line')
  if (add) return toggled(free, 'chosen', key)
  const isOnly = search.chosen?.length === 1 && search.chosen[0] === key
  return withList(free, 'chosen', isOnly ? [] : [key])
}

/** Chooses several; with `add` those that were chosen stay so. */
export function chosenAll(search: ExploreSearch, keys: readonly string[], add: boolean): ExploreSearch {
  return withList(without(search, 'line'), 'chosen', [...(add ? (search.chosen ?? []) : []), ...keys])
}

/** Turns paths round: what they start from is what they end at. */
export function swapped({ from, to, ...rest }: ExploreSearch): ExploreSearch {
  return { ...rest, ...(to === undefined ? {} : { from: to }), ...(from === undefined ? {} : { to: from }) }
}

/** Holds an asset in a place. */
export function pinned(search: ExploreSearch, key: string, { x, y }: { x: number; y: number }): ExploreSearch {
  const others = (search.pin ?? []).filter((pin) => pinOf(pin)?.key !== key)
  return withList(search, 'pin', [...others, `${Math.round(x)},${Math.round(y)},${key}`])
}

export function unpinned(search: ExploreSearch, keys: readonly string[]): ExploreSearch {
  return withList(
    search,
    'pin',
    (search.pin ?? []).filter((pin) => !keys.includes(pinOf(pin)?.key ?? '')),
  )
}

/** What a pin of the address says; undefined where it says nothing. */
export function pinOf(pin: string): { readonly key: string; readonly x: number; readonly y: number } | undefined {
  const [, x, y, key] = /^(-?\d{1,6}),(-?\d{1,6}),(.+)$/s.exec(pin) ?? []
  return key === undefined ? undefined : { key, x: Number(x), y: Number(y) }
}
