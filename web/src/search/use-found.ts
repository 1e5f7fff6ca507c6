import { useDebouncedValue } from '@mantine/hooks'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { rulesQuery } from '../api/ontology.ts'
import { useKinds } from '../icons/use-kinds.ts'
import { titleOf } from '../paths/path-words.ts'
import { pathsQuery } from '../paths/paths-queries.ts'
import { findAssetsQuery } from './find-assets.ts'
import { splitSearch } from './split-search.ts'

const most = 6

function holds(text: string, search: string): boolean {
  return text.toLowerCase().includes(search.toLowerCase())
}

/** What the search offers: assets from the API; rules, and paths of the list when it is there, from what is known already. */
export function useFound(typed: string) {
  const looks = useKinds()
  const [settled] = useDebouncedValue(typed, 100)
  const split = splitSearch(settled, looks)
  const searching = split.text !== '' || split.kind !== undefined
  const assets = useQuery(findAssetsQuery(split, most))
  const rules = useQuery({ ...rulesQuery, enabled: searching })
  const listed = useQueryClient().getQueryData(pathsQuery({}).queryKey)
  const paths = listed?.__typename === 'AttackPathsAnswer' ? listed.paths : []
  const plain = searching && split.kind === undefined
  return {
    searching,
    assets: searching ? (assets.data ?? []) : [],
    rules: plain ? (rules.data ?? []).filter(({ id }) => holds(id, split.text)).slice(0, most) : [],
    paths: plain ? paths.filter((path) => holds(titleOf(path), split.text)).slice(0, most) : [],
    error: assets.error,
    settled: settled === typed && !assets.isFetching,
  }
}
