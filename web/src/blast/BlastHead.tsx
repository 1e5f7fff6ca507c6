import { useNavigate } from '@tanstack/react-router'
import { SearchedLine } from '../revision/SearchedLine.tsx'
import { AssetPicker } from '../search/AssetPicker.tsx'
import { without } from '../search/without.ts'
import { Chip } from '../ui/Chip.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { AccessChip } from './AccessChip.tsx'
import type { BlastSearch } from './blast-search.ts'
import type { RadiusAnswer } from './radius-queries.ts'

interface Props {
  readonly search: BlastSearch
  readonly answer: RadiusAnswer | undefined
  readonly busy?: boolean
}

/** Of which asset, in which direction, held how firmly; and how much was searched. */
export function BlastHead({ search, answer, busy = false }: Props) {
  const navigate = useNavigate({ from: '/blast' })
  const kept = without(search, 'chosen', 'all')
  const inward = search.direction === 'inward'
  const go = (next: BlastSearch) => void navigate({ search: next })
  const assets = new Set(answer?.reached.map(({ foothold }) => foothold.asset.key)).size
  return (
    <PageHead
      title="Blast radius"
      busy={busy}
      chips={
        search.of !== undefined && (
          <>
            <Chip active={!inward} onClick={() => go(without(kept, 'direction', 'access'))}>
              What it reaches
            </Chip>
            <Chip active={inward} onClick={() => go({ ...without(kept, 'access'), direction: 'inward' })}>
              What reaches it
            </Chip>
            <AccessChip search={kept} onChange={go} />
          </>
        )
      }
      aside={
        <AssetPicker
          label="Asset"
          placeholder={answer?.of.asset.name ?? 'Find an asset'}
          onChoose={(of) => go({ ...without(kept, 'access'), of })}
        />
      }
    >
      {answer && (
        <SearchedLine
          frame={answer}
          shown={assets}
          total={assets}
          counted={inward ? ['entry', 'entries'] : ['asset', 'assets']}
        />
      )}
    </PageHead>
  )
}
