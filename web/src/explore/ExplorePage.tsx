import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { ApiError } from '../api/api-error.ts'
import { Frame } from '../layout/Frame.tsx'
import type { PathsAnswer } from '../paths/paths-queries.ts'
import { NothingSynced } from '../revision/NothingSynced.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { countOf } from '../ui/format.ts'
import { commandsOfStops } from './commands.ts'
import { ExploreActions } from './ExploreActions.tsx'
import { ExploreDetail } from './ExploreDetail.tsx'
import { ExploreHead } from './ExploreHead.tsx'
import { ExploreLegend } from './ExploreLegend.tsx'
import { ExploreStart } from './ExploreStart.tsx'
import { ExploreView } from './ExploreView.tsx'
import { explorePathsQuery, subgraphQuery } from './explore-queries.ts'
import { asksForPaths, cap, type ExploreSearch, isEmpty, showsTable } from './explore-search.ts'
import { HubGuard } from './HubGuard.tsx'
import { MissingNote } from './MissingNote.tsx'
import { NoPathNote } from './NoPathNote.tsx'
import { assetsAsked, sceneOf } from './scene.ts'
import { useExplore } from './use-explore.ts'
import { usePlaces } from './use-places.ts'

const route = getRouteApi('/explore')
const none: PathsAnswer['paths'] = []

/** The canvas: any assets with what lies between them, and paths from anywhere to anywhere. */
export function ExplorePage() {
  const search: ExploreSearch = route.useSearch()
  const query = useQuery(explorePathsQuery(search))
  const result = asksForPaths(search) ? query.data : undefined
  const answer = result?.__typename === 'AttackPathsAnswer' ? result : undefined
  const paths = answer?.paths ?? none
  const keys = useMemo(() => assetsAsked(search, paths), [search.show, paths])
  const revision = search.revision ?? answer?.revision.number
  const subgraph = useQuery(subgraphQuery(keys, revision))
  const graph = keys.length === 0 ? undefined : subgraph.data
  const scene = useMemo(
    () => sceneOf(search, paths, graph, search.most ?? cap.usual),
    [search.show, search.hide, search.off, search.group, search.most, paths, graph],
  )
  const on = useMemo(() => new Set(keys.filter((key) => !search.hide?.includes(key))), [keys, search.hide])
  const explore = useExplore(search, on)
  const [round, setRound] = useState(0)
  const placed = usePlaces(scene, search, round)
  const stops = scene.stops.filter(({ id }) => search.chosen?.includes(id))
  const groups = commandsOfStops(explore, scene, stops, placed.places)
  const title = stops.length === 1 && stops[0] !== undefined ? stops[0].name : countOf(stops.length, 'asset')
  const names = new Map(scene.stops.flatMap(({ assets }) => assets.map(({ key, name }) => [key, name] as const)))
  const isTable = showsTable(search, scene.stops.length + scene.lines.length + scene.left)
  const error = [query, subgraph].find(({ isError }) => isError)?.error ?? explore.failed
  const refused = result !== undefined && 'message' in result ? result : undefined

  return (
    <Frame
      title="Explore"
      actions={
        <ExploreActions
          explore={explore}
          layout={placed.layout}
          revision={revision ?? graph?.revision.number}
          onLayout={() => setRound(round + 1)}
          isTable={isTable}
        />
      }
      {...(isEmpty(search)
        ? {}
        : {
            detail: {
              label: 'What is chosen',
              content: (
                <ExploreDetail
                  explore={explore}
                  scene={scene}
                  answer={answer}
                  revision={revision}
                  stops={stops}
                  groups={groups}
                  title={title}
                />
              ),
            },
          })}
    >
      <ExploreHead
        explore={explore}
        scene={scene}
        answer={answer}
        nameOf={(key) => names.get(key) ?? names.get(key.replace(/^[a-z]+@/u, '')) ?? key}
        busy={query.isFetching || subgraph.isFetching}
      />
      {isEmpty(search) && <ExploreStart />}
      {error !== undefined && error !== null && (
        <ErrorState error={error} onRetry={() => void Promise.all([query.refetch(), subgraph.refetch()])} />
      )}
      {refused?.__typename === 'NoRevisionError' && <NothingSynced />}
      {refused !== undefined && refused.__typename !== 'NoRevisionError' && (
        <ErrorState error={new ApiError('refused', refused.message)} />
      )}
      {answer?.paths.length === 0 && <NoPathNote search={search} answer={answer} />}
      {graph !== undefined && graph.missing.length > 0 && <MissingNote keys={graph.missing} />}
      {scene.stops.length > 0 && (
        <>
          <ExploreView
            explore={explore}
            scene={scene}
            placed={placed}
            groups={groups}
            title={title}
            revision={revision ?? graph?.revision.number}
            isTable={isTable}
          />
          <ExploreLegend scene={scene} explore={explore} />
        </>
      )}
      <HubGuard guarded={explore.guarded} onAnswer={explore.answer} />
    </Frame>
  )
}
