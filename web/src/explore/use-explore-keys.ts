import type { Action } from '../keyboard/shortcuts.ts'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import { without } from '../search/without.ts'
import { besideOf } from './beside.ts'
import { chosen, chosenAll, revealed } from './changes.ts'
import type { CommandGroup } from './commands.ts'
import type { Place } from './place-layered.ts'
import type { Explore } from './use-explore.ts'

/** Everything on the canvas by key: going from asset to asset, and what the menu offers for the chosen ones. */
export function useExploreKeys(
  explore: Explore,
  groups: readonly CommandGroup[],
  places: ReadonlyMap<string, Place>,
  onMenu: () => void,
): void {
  const { search, go } = explore
  const at = search.chosen?.at(-1)
  function walk(dx: number, dy: number) {
    const next = besideOf(places, at, dx, dy)
    if (next !== undefined) go(chosen(without(search, 'chosen'), next, false))
  }
  const run = (action: Action) => () =>
    groups
      .flat()
      .find((command) => command.action === action)
      ?.act?.()
  useShortcut('next', () => walk(0, 1))
  useShortcut('previous', () => walk(0, -1))
  useShortcut('forward', () => walk(1, 0))
  useShortcut('back', () => walk(-1, 0))
  useShortcut('menu', onMenu)
  useShortcut('expand', run('expand'))
  useShortcut('from', run('from'))
  useShortcut('to', run('to'))
  useShortcut('hide', run('hide'))
  useShortcut('hideOthers', run('hideOthers'))
  useShortcut('pin', run('pin'))
  useShortcut('group', run('group'))
  useShortcut('all', () => go(chosenAll(search, [...places.keys()], false)))
  useShortcut('invert', () => {
    const others = [...places.keys()].filter((key) => !search.chosen?.includes(key))
    go(chosenAll(search, others, false))
  })
  useShortcut('names', () => go(search.names === 'off' ? without(search, 'names') : { ...search, names: 'off' }))
  useShortcut('reveal', () => go(revealed(search)))
  useShortcut('undo', () => explore.undo?.())
  useShortcut('redo', () => explore.redo?.())
  useShortcut('close', () => {
    if (search.chosen !== undefined || search.line !== undefined) go(without(search, 'chosen', 'line'))
  })
}
