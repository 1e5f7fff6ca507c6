import { useNavigate } from '@tanstack/react-router'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import type { ListedSource } from './sources-queries.ts'
import type { SourcesSearch } from './sources-search.ts'

/** Arrows move through the sources; Escape closes the one that is shown. */
export function useSourceKeys(sources: readonly ListedSource[], search: SourcesSearch): void {
  const navigate = useNavigate({ from: '/sources' })
  function move(by: number) {
    const place = sources.findIndex(({ name }) => name === search.source)
    const next = sources[Math.max(0, place + by)]
    if (next !== undefined) void navigate({ search: { source: next.name }, replace: true })
  }
  useShortcut('next', () => move(1))
  useShortcut('previous', () => move(-1))
  useShortcut('close', () => void navigate({ search: {}, replace: true }))
}
