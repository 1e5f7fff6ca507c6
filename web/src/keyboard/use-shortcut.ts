import { useEffect, useEffectEvent } from 'react'
import { type Action, actionOf } from './shortcuts.ts'

const typing = 'input, textarea, select, [contenteditable], [role="menu"], [role="dialog"], [role="listbox"]'
/** What lies over the page. */
const overlaid = '[role="menu"], [role="dialog"], [role="listbox"]'

/** Runs `act` when a key of the action is pressed, unless the reader types or a menu is open; with Alt held, and Ctrl Enter, while typing too. */
export function useShortcut(action: Action | undefined, act: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || action === undefined || actionOf(event) !== action) return
    const within = event.altKey || event.key === 'Enter' ? overlaid : typing
    if (event.target instanceof Element && event.target.closest(within) !== null) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
