/** Every shortcut: what it is called in code, its keys (as `KeyboardEvent.key`) and what it does. The dialog lists them. */
export const shortcuts = [
  { action: 'search', keys: ['/'], does: 'Search' },
  { action: 'next', keys: ['ArrowDown', 'j'], does: 'Next in the list' },
  { action: 'previous', keys: ['ArrowUp', 'k'], does: 'Previous in the list' },
  { action: 'forward', keys: ['ArrowRight', 'l'], does: 'Next step of the path' },
  { action: 'back', keys: ['ArrowLeft', 'h'], does: 'Previous step of the path' },
  { action: 'close', keys: ['Escape'], does: 'Close what was opened last' },
  { action: 'table', keys: ['t'], does: 'Canvas or table' },
  { action: 'theme', keys: ['m'], does: 'Light, dark or as the system' },
  { action: 'help', keys: ['?'], does: 'This list' },
] as const

/** The name of a shortcut. */
export type Action = (typeof shortcuts)[number]['action']

/** The shortcut for a pressed key, if there is one. With a modifier held, keys belong to the browser. */
export function actionOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Action | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  return shortcuts.find(({ keys }) => keys.some((key) => key === event.key))?.action
}

const names: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', ArrowRight: '→', ArrowLeft: '←' }

/** What stands on the key. */
export function keyName(key: string): string {
  return names[key] ?? key
}
