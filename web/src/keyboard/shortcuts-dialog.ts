/** The event by which anything on the page opens the list of shortcuts. */
export const openShortcutsEvent = 'throughline:shortcuts'

export function openShortcuts(): void {
  window.dispatchEvent(new Event(openShortcutsEvent))
}
