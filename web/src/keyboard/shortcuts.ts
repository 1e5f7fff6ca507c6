/** Every shortcut: what it is called in code, its keys (as `KeyboardEvent.key`) and what it does. The dialog lists them. */
export const shortcuts = [
  { action: 'search', keys: ['/', 'Alt+/'], does: 'Search' },
  { action: 'pathfinding', keys: ['Alt+p'], does: 'Explore: name where paths start' },
  { action: 'next', keys: ['ArrowDown', 'j'], does: 'Next in the list; on Explore, the asset below' },
  { action: 'previous', keys: ['ArrowUp', 'k'], does: 'Previous in the list; on Explore, the asset above' },
  { action: 'forward', keys: ['ArrowRight', 'l'], does: 'Next step of the path; on Explore, the asset to the right' },
  { action: 'back', keys: ['ArrowLeft', 'h'], does: 'Previous step of the path; on Explore, the asset to the left' },
  { action: 'menu', keys: ['.', 'ContextMenu'], does: 'Explore: what can be done with the chosen asset' },
  { action: 'expand', keys: ['e'], does: 'Explore: show its neighbours' },
  { action: 'from', keys: ['f'], does: 'Explore: paths from it' },
  { action: 'to', keys: ['o'], does: 'Explore: paths to it' },
  { action: 'hide', keys: ['x'], does: 'Explore: hide it' },
  { action: 'hideOthers', keys: ['X'], does: 'Explore: hide all others' },
  { action: 'reveal', keys: ['r'], does: 'Explore: show what was hidden' },
  { action: 'pin', keys: ['p'], does: 'Explore: hold it in its place, or let it move' },
  { action: 'group', keys: ['g'], does: 'Explore: draw its kind as one, or apart' },
  { action: 'all', keys: ['a'], does: 'Explore: choose all' },
  { action: 'invert', keys: ['i'], does: 'Explore: choose the others instead' },
  { action: 'lasso', keys: ['s'], does: 'Explore: choose what a line is drawn around' },
  { action: 'names', keys: ['n'], does: 'Explore: names shown or hidden' },
  { action: 'fit', keys: ['0', 'Alt+g'], does: 'Bring all of the canvas into view' },
  { action: 'undo', keys: ['u', 'Ctrl+z'], does: 'Explore: undo' },
  { action: 'redo', keys: ['U', 'Ctrl+y'], does: 'Explore: redo' },
  { action: 'run', keys: ['Alt+r', 'Ctrl+Enter'], does: 'Queries: run' },
  { action: 'save', keys: ['Alt+s'], does: 'Queries: save what is in the console' },
  { action: 'cypher', keys: ['Alt+c'], does: 'Queries: to the Cypher' },
  { action: 'close', keys: ['Escape'], does: 'Close what was opened last' },
  { action: 'info', keys: ['Alt+i'], does: 'Go to the panel of what is chosen' },
  { action: 'table', keys: ['t', 'Alt+t'], does: 'Canvas or table' },
  { action: 'theme', keys: ['m', 'Alt+m'], does: 'Light, dark or as the system' },
  { action: 'help', keys: ['?', 'Alt+h'], does: 'This list' },
] as const

/** The name of a shortcut. */
export type Action = (typeof shortcuts)[number]['action']

/** A pressed key, as far as shortcuts need it. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The shortcut for a pressed key, if there is one. With a modifier held, keys belong to the browser, but for those that say so. */
export function actionOf(event: Pressed): Action | undefined {
  const ctrl = event.ctrlKey || event.metaKey
  // Ctrl with Alt is how some keyboards write characters.
  if (ctrl && event.altKey) return undefined
  const pressed = event.altKey ? `Alt+${letterOf(event)}` : ctrl ? `Ctrl+${event.key}` : event.key
  return shortcuts.find(({ keys }) => keys.some((key) => key === pressed))?.action
}

/** What stands on the key: with Alt held, some systems write another character by it. */
function letterOf({ key, code }: Pressed): string {
  if (code === 'Slash') return '/'
  return code.startsWith('Key') ? code.slice(3).toLowerCase() : key
}

const names: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowLeft: '←',
  ContextMenu: '☰',
  'Ctrl+Enter': 'Ctrl Enter',
  'Ctrl+z': 'Ctrl Z',
  'Ctrl+y': 'Ctrl Y',
}

/** What stands on the key. */
export function keyName(key: string): string {
  return names[key] ?? key.replace(/^Alt\+(.)$/u, (_, letter: string) => `Alt ${letter.toUpperCase()}`)
}
