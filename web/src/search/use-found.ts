import { useDebouncedValue } from '@mantine/hooks'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { rulesQuery } from '../api/ontology.ts'
import { titleOf } from '../paths/path-words.ts'
import { pathsQuery } from '../paths/paths-queries.ts'
import { findAssetsQuery } from './find-assets.ts'

const most = 6

function holds(text: string, search: string): boolean {
  return text.toLowerCase().includes(search.toLowerCase())
}

/** What the search offers: assets from the API; rules, and paths of the list when it is there, from what is known already. */
export function useFound(typed: string) {
  const [settled] = useDebouncedValue(typed, 100)
  const text = settled.trim()
  const searching = text !== ''
  const assets = useQuery(findAssetsQuery(text, most))
  const rules = useQuery({ ...rulesQuery, enabled: searching })
  const listed = useQueryClient().getQueryData(pathsQuery({}).queryKey)
  const paths = listed?.__typename === 'AttackPathsAnswer' ? listed.paths : []
  return {
    searching,
    assets: searching ? (assets.data ?? []) : [],
    rules: searching ? (rules.data ?? []).filter(({ id }) => holds(id, text)).slice(0, most) : [],
    paths: searching ? paths.filter((path) => holds(titleOf(path), text)).slice(0, most) : [],
    error: assets.error,
    settled: settled === typed && !assets.isFetching,
  }
}
