import { useEffect, useEffectEvent } from 'react'
import { type Action, actionOf } from './shortcuts.ts'

const typing = 'input, textarea, select, [contenteditable], [role="menu"], [role="dialog"], [role="listbox"]'

/** Runs `act` when a key of the action is pressed, unless the reader types or a menu is open. */
export function useShortcut(action: Action, act: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || actionOf(event) !== action) return
    if (event.target instanceof Element && event.target.closest(typing) !== null) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
