import { AssetPanel } from '../inventory/AssetPanel.tsx'
import type { PathsAnswer } from '../paths/paths-queries.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { CommandGroup } from './commands.ts'
import { NeighbourCounts } from './NeighbourCounts.tsx'
import { PathsFound } from './PathsFound.tsx'
import { RelationPanel } from './RelationPanel.tsx'
import { SelectionPanel } from './SelectionPanel.tsx'
import { StepLinePanel } from './StepLinePanel.tsx'
import type { Scene, SceneStop } from './scene.ts'
import type { Explore } from './use-explore.ts'

interface Props {
  readonly explore: Explore
  readonly scene: Scene
  readonly answer: PathsAnswer | undefined
  readonly revision: number | undefined
  readonly stops: readonly SceneStop[]
  readonly groups: readonly CommandGroup[]
  readonly title: string
}

/** What is chosen in words: an asset, several, a step, relations; nothing: the paths that were found. */
export function ExploreDetail({ explore, scene, answer, revision, stops, groups, title }: Props) {
  const { search } = explore
  const [stop] = stops
  const [asset] = stop?.assets ?? []
  if (stop !== undefined && (stops.length > 1 || stop.isGroup)) {
    return (
      <SelectionPanel title={title} assets={stops.flatMap(({ assets }) => assets)} groups={groups} explore={explore} />
    )
  }
  if (asset !== undefined) {
    return (
      <AssetPanel asset={asset.key} revision={search.revision}>
        <NeighbourCounts asset={asset} explore={explore} />
      </AssetPanel>
    )
  }
  const line = scene.lines.find(({ id }) => id === search.line)
  if (line?.sort === 'relation') return <RelationPanel line={line} />
  if (line?.sort === 'step') return <StepLinePanel line={line} search={search} revision={revision ?? 0} />
  if (answer !== undefined && answer.paths.length > 0) return <PathsFound answer={answer} />
  return (
    <EmptyState title="Nothing is chosen.">
      <p>Click an asset or a line; with the right button, or with “.”, comes what can be done with it.</p>
    </EmptyState>
  )
}
