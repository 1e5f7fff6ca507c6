import { useMemo } from 'react'
import type { BlastSearch } from './blast-search.ts'
import { RadiusTotals } from './RadiusTotals.tsx'
import { radiusOf } from './radius.ts'
import type { RadiusAnswer } from './radius-queries.ts'
import { WayPanel } from './WayPanel.tsx'

interface Props {
  readonly answer: RadiusAnswer
  readonly search: BlastSearch
}

/** The way to the chosen asset, or what is reached in all. */
export function BlastDetail({ answer, search }: Props) {
  const inward = search.direction === 'inward'
  const radius = useMemo(() => radiusOf(answer, inward), [answer, inward])
  const chosen = search.chosen === undefined ? undefined : radius.assets.get(search.chosen)
  if (chosen === undefined) return <RadiusTotals answer={answer} search={search} />
  return <WayPanel radius={radius} chosen={chosen} search={search} />
}
