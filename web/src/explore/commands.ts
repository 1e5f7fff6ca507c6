import type { Action } from '../keyboard/shortcuts.ts'
import { without } from '../search/without.ts'
import { hidden, hiddenOthers, pinned, pinOf, toggled, unpinned, withList } from './changes.ts'
import type { Place } from './place-layered.ts'
import type { Scene, SceneLine, SceneStop } from './scene.ts'
import type { Explore } from './use-explore.ts'

/** Something that can be done with what is chosen. */
export interface Command {
  readonly label: string
  /** The shortcut that does it too. */
  readonly action?: Action
  /** Absent: it cannot be done now; `why` says so. */
  readonly act?: () => void
  readonly why?: string
}

/** Commands that belong together. */
export type CommandGroup = readonly Command[]

/** What can be done with some stops: of the menu, of the keyboard and of the panel alike. */
export function commandsOfStops(
  explore: Explore,
  scene: Scene,
  stops: readonly SceneStop[],
  places: ReadonlyMap<string, Place>,
): readonly CommandGroup[] {
  const { search, go } = explore
  const keys = stops.flatMap(({ assets }) => assets.map(({ key }) => key))
  const all = scene.stops.flatMap(({ assets }) => assets.map(({ key }) => key))
  const [first, second] = keys
  if (first === undefined) return []
  const many = keys.length > 1
  const ends = without(search, 'paths')
  const group = stops.find(({ isGroup }) => isGroup)
  const kind = stops[0]?.kind ?? ''
  // What is held is what is drawn: of a group, the group.
  const ids = stops.map(({ id }) => id)
  const isPinned = (search.pin ?? []).some((pin) => ids.includes(pinOf(pin)?.key ?? ''))
  return [
    [
      many
        ? { label: 'Show its neighbours', action: 'expand', why: 'Choose one asset.' }
        : {
            label: 'Show its neighbours',
            action: 'expand',
            act: () => void explore.expand(stops[0]?.name ?? first, { key: first }),
          },
    ],
    [
      { label: 'Paths from here', action: 'from', act: () => go(withList(ends, 'from', keys)) },
      { label: 'Paths to here', action: 'to', act: () => go(withList(ends, 'to', keys)) },
      keys.length === 2 && second !== undefined
        ? { label: 'Paths between the two', act: () => go({ ...ends, from: [first], to: [second] }) }
        : { label: 'Paths between the two', why: 'Choose two assets, the second with Shift.' },
    ],
    [
      { label: 'Hide', action: 'hide', act: () => go(hidden(search, keys)) },
      { label: 'Hide all others', action: 'hideOthers', act: () => go(hiddenOthers(search, keys, all)) },
      isPinned
        ? { label: 'Let it move', action: 'pin', act: () => go(unpinned(search, ids)) }
        : {
            label: 'Hold in its place',
            action: 'pin',
            act: () => go(ids.reduce((next, id) => pinned(next, id, places.get(id) ?? { x: 0, y: 0 }), search)),
          },
      {
        label: group === undefined ? 'Draw its kind as one' : 'Draw its assets apart',
        action: 'group',
        act: () => go(without(toggled(search, 'group', kind), 'chosen', 'line')),
      },
    ],
    [
      many
        ? { label: 'What it reaches', why: 'Choose one asset.' }
        : { label: 'What it reaches', act: () => explore.open({ to: '/blast', search: { of: first } }) },
      {
        label: many ? 'What if they were removed' : 'What if it were removed',
        act: () => explore.open({ to: '/what-if', search: { changes: keys.map((remove) => ({ remove })) } }),
      },
      { label: 'Mark as a crown jewel', act: () => void explore.mark(keys) },
    ],
    [
      {
        label: many ? 'Copy the names' : 'Copy the name',
        act: () => copy(stops.flatMap(({ assets }) => assets.map(({ name }) => name))),
      },
      { label: many ? 'Copy the ids' : 'Copy the id', act: () => copy(keys) },
      { label: 'Copy as a command', act: () => copy(keys.map((key) => `throughline blast ${quoted(key)}`)) },
    ],
  ]
}

/** What can be done with a line. */
export function commandsOfLine(explore: Explore, line: SceneLine): readonly CommandGroup[] {
  const { search, go } = explore
  if (line.sort === 'relation') {
    return [[{ label: 'Copy the ids', act: () => copy(line.relations.map(({ key }) => key)) }]]
  }
  return [
    [
      {
        label: `Only paths without ${line.rule}`,
        act: () => go(without(toggled(search, 'rules', line.rule), 'line')),
      },
    ],
  ]
}

/** An id as a shell takes it for one word. */
function quoted(id: string): string {
  return `'${id.replaceAll("'", `'\\''`)}'`
}

function copy(texts: readonly string[]): void {
  void navigator.clipboard?.writeText(texts.join('\n'))
}
