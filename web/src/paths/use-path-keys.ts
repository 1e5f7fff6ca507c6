import { useNavigate } from '@tanstack/react-router'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import type { ListedPath } from './paths-queries.ts'
import type { PathsSearch } from './paths-search.ts'

/** Arrows move through the list and along the line; Escape goes back to the whole path. */
export function usePathKeys(paths: readonly ListedPath[], path: ListedPath | undefined, search: PathsSearch): void {
  const navigate = useNavigate({ from: '/paths' })
  const { step, ...rest } = search

  function move(by: number) {
    const place = paths.findIndex(({ id }) => id === path?.id)
    const next = paths[Math.max(0, place + by)]
    if (next !== undefined && next.id !== path?.id) void navigate({ search: { ...rest, path: next.id } })
  }
  function stepBy(by: number) {
    if (path === undefined) return
    const next = Math.min(path.steps.length, (step ?? 0) + by)
    void navigate({
      search: next < 1 ? { ...rest, path: path.id } : { ...rest, path: path.id, step: next },
      replace: true,
    })
  }
  useShortcut('next', () => move(1))
  useShortcut('previous', () => move(-1))
  useShortcut('forward', () => stepBy(1))
  useShortcut('back', () => stepBy(-1))
  useShortcut('close', () => {
    if (step !== undefined) void navigate({ search: rest, replace: true })
  })
}
