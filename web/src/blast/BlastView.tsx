import { useElementSize } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { drawRadius } from '../canvas/draw-radius.ts'
import type { Choice } from '../canvas/drawing.ts'
import { LazyCanvas } from '../canvas/LazyCanvas.tsx'
import { useOffer } from '../export/offered.ts'
import { useKinds } from '../icons/use-kinds.ts'
import { Legend } from '../line/Legend.tsx'
import { without } from '../search/without.ts'
import styles from './blast.module.css'
import type { BlastSearch } from './blast-search.ts'
import { exportedRadius } from './exported-radius.ts'
import { RadiusSentence } from './RadiusSentence.tsx'
import { RadiusTable } from './RadiusTable.tsx'
import { radiusOf } from './radius.ts'
import type { RadiusAnswer } from './radius-queries.ts'

interface Props {
  readonly answer: RadiusAnswer
  readonly search: BlastSearch
}

/** Rows of a column before the rest becomes "more": as many as fit, at this many pixels each; with "all", as many as the canvas bears. */
const rows = { least: 4, most: 9, all: 60, height: 66 } as const

/** The radius in a sentence, and as a canvas or the table that says the same. */
export function BlastView({ answer, search }: Props) {
  const navigate = useNavigate({ from: '/blast' })
  const looks = useKinds()
  const { ref, width, height } = useElementSize<HTMLDivElement>()
  const inward = search.direction === 'inward'
  const radius = useMemo(() => radiusOf(answer, inward), [answer, inward])
  const fitting = Math.min(rows.most, Math.max(rows.least, Math.floor(height / rows.height)))
  const few = search.all ? rows.all : fitting
  const drawing = useMemo(
    () => drawRadius({ radius, inward, looks, chosen: search.chosen, rows: few, width }),
    [radius, inward, looks, search.chosen, few, width],
  )
  useOffer(useMemo(() => exportedRadius(answer, drawing), [answer, drawing]))
  function choose(choice: Choice) {
    if (choice.to === 'more')
      void navigate({ search: search.all ? { ...search, view: 'table' } : { ...search, all: true } })
    if (choice.to !== 'asset') return
    const again = choice.asset === search.chosen
    void navigate({ search: again ? without(search, 'chosen') : { ...search, chosen: choice.asset }, replace: true })
  }
  return (
    <>
      <RadiusSentence answer={answer} inward={inward} />
      <div ref={ref} className={styles.view}>
        {search.view === 'table' && <RadiusTable answer={answer} search={search} />}
        {search.view !== 'table' && width > 0 && (
          <LazyCanvas
            drawing={drawing}
            label={`The radius in ${drawing.nodes.filter(({ sort }) => sort === 'stop').length} stops; the table says the same.`}
            view={`${answer.of.asset.key} ${answer.of.access} ${inward} ${few}`}
            onChoose={choose}
          />
        )}
      </div>
      <Legend />
    </>
  )
}
