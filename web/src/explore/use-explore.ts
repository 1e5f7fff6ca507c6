import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type AssetNameFragment, type ChangeInput, SetOverrideDocument } from '../__generated__/graphql.ts'
import { ApiError } from '../api/api-error.ts'
import { request } from '../api/request.ts'
import { shown } from './changes.ts'
import { type NeighbourQuestion, neighboursQuery } from './explore-queries.ts'
import type { ExploreSearch } from './explore-search.ts'
import { withKeptLayout } from './kept-layout.ts'
import { noPast, type Past, redo, remember, undo } from './undo.ts'

/** New assets that an expansion may bring without asking. */
export const unasked = 50

/** An expansion that brings more than the reader may want; it waits for a word. */
export interface Guarded {
  /** Of what the neighbours are. */
  readonly name: string
  readonly fresh: readonly AssetNameFragment[]
  /** Relations that lead to them and to what is shown already. */
  readonly relations: number
}

/** Another page that a command of the canvas leads to. */
export type Elsewhere =
  | { readonly to: '/blast'; readonly search: { readonly of: string } }
  | { readonly to: '/what-if'; readonly search: { readonly changes: readonly ChangeInput[] } }

/** What can be done with the canvas. Every change is a new address. */
export interface Explore {
  readonly search: ExploreSearch
  go(next: ExploreSearch): void
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
  /** Puts neighbours on the canvas; asks before a hub's. */
  expand(name: string, question: NeighbourQuestion): Promise<void>
  readonly guarded: Guarded | undefined
  /** Ends the asking: shows these of the new assets. */
  answer(keys: readonly string[]): void
  /** Goes on elsewhere with what is chosen here. */
  open(to: Elsewhere): void
  /** States that assets are what must not be reached: criticality 4, over what their sources say. */
  mark(keys: readonly string[]): Promise<void>
  /** What could not be fetched for an expansion, or not be marked. */
  readonly failed: unknown
}

/** @param on keys of the assets that are on the canvas */
export function useExplore(search: ExploreSearch, on: ReadonlySet<string>): Explore {
  const navigate = useNavigate({ from: '/explore' })
  const leave = useNavigate()
  const queryClient = useQueryClient()
  const [past, setPast] = useState<Past>(noPast)
  const [guarded, setGuarded] = useState<Guarded>()
  const [failed, setFailed] = useState<unknown>()
  const to = (next: ExploreSearch) => void navigate({ search: next, replace: true })

  function go(wanted: ExploreSearch) {
    const next = withKeptLayout(wanted)
    setPast(remember(past, search, next))
    to(next)
  }
  function step(found: ReturnType<typeof undo>) {
    if (found === undefined) return undefined
    return () => {
      setPast(found.past)
      to(found.search)
    }
  }
  async function expand(name: string, question: NeighbourQuestion) {
    setFailed(undefined)
    try {
      const { assets, relations } = await queryClient.fetchQuery(neighboursQuery(question, search.revision))
      const fresh = assets.filter(({ key }) => !on.has(key))
      if (fresh.length > unasked) setGuarded({ name, fresh, relations })
      else go(shown(search, [question.key, ...assets.map(({ key }) => key)]))
    } catch (error) {
      setFailed(error)
    }
  }
  return {
    search,
    go,
    undo: step(undo(past, search)),
    redo: step(redo(past, search)),
    expand,
    guarded,
    answer(keys) {
      setGuarded(undefined)
      if (keys.length > 0) go(shown(search, keys))
    },
    open: (elsewhere) => void leave(elsewhere),
    async mark(keys) {
      setFailed(undefined)
      try {
        for (const asset of keys) {
          const input = {
            asset,
            property: 'criticality',
            value: '4',
            reason: 'Marked as a crown jewel in the explorer.',
          }
          const { answer } = await request(SetOverrideDocument, { input })
          if ('message' in answer) throw new ApiError('refused', answer.message)
        }
        await queryClient.invalidateQueries()
      } catch (error) {
        setFailed(error)
      }
    },
    failed,
  }
}
