import { useEffect } from 'react'
import type { Exported } from './exported.ts'

let offered: Exported | undefined

/** What the page shows now, for whoever exports it; undefined where it shows nothing that could be. */
export function offeredNow(): Exported | undefined {
  return offered
}

/** Offers what is shown for export, as long as it is shown. The menu stands in the bar, far from what knows the drawing. */
export function useOffer(exported: Exported): void {
  useEffect(() => {
    offered = exported
    return () => {
      offered = undefined
    }
  }, [exported])
}
