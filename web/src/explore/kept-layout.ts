import type { ExploreSearch } from './explore-search.ts'

const key = 'throughline-explore-layout'

/** The layout that the reader chose last. A new canvas has it in its address, so that a link still says all. */
export function withKeptLayout(search: ExploreSearch): ExploreSearch {
  const kept = localStorage.getItem(key)
  if (search.layout !== undefined || (kept !== 'layered' && kept !== 'force')) return search
  return { ...search, layout: kept }
}

export function keepLayout(layout: NonNullable<ExploreSearch['layout']>): void {
  localStorage.setItem(key, layout)
}
