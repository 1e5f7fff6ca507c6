import { useElementSize } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { drawPath } from '../canvas/draw-path.ts'
import type { Choice } from '../canvas/drawing.ts'
import { LazyCanvas } from '../canvas/LazyCanvas.tsx'
import { useOffer } from '../export/offered.ts'
import { useKinds } from '../icons/use-kinds.ts'
import { Legend } from '../line/Legend.tsx'
import { accessWords, stationsOf } from '../line/stations.ts'
import { without } from '../search/without.ts'
import { exportedPath } from './exported-path.ts'
import { ghostBranches } from './ghost-branches.ts'
import styles from './paths.module.css'
import { stepsQuery } from './paths-queries.ts'
import { filterOf } from './paths-search.ts'
import { Sentence } from './Sentence.tsx'
import { StepsTable } from './StepsTable.tsx'
import type { ShownPath } from './shown-path.ts'
import { sideBranches } from './side-branches.ts'

/** The path that is shown: its sentence, and its line or the table that says the same. */
export function PathView({ answer, path, search }: ShownPath) {
  const navigate = useNavigate({ from: '/paths' })
  const looks = useKinds()
  const { ref, width } = useElementSize<HTMLDivElement>()
  const { data: steps } = useQuery(stepsQuery(path, filterOf(search), answer.revision.number))
  const chosen = search.step === undefined ? undefined : search.step - 1
  const closable = chosen !== undefined && (steps?.[chosen]?.rule.breaks.length ?? 0) > 0
  const drawing = useMemo(
    () =>
      drawPath({
        steps: path.steps,
        looks,
        chosen,
        closable,
        sides: sideBranches(steps ?? []),
        ghosts: ghostBranches(path, answer.paths, looks),
        width,
      }),
    [path, steps, answer, looks, chosen, closable, width],
  )
  useOffer(useMemo(() => exportedPath(path, drawing, answer.revision.number), [path, drawing, answer.revision.number]))
  function choose(choice: Choice) {
    if (choice.to === 'step') void navigate({ search: { ...search, path: path.id, step: choice.step + 1 } })
    if (choice.to === 'path') void navigate({ search: { ...without(search, 'step'), path: choice.path } })
  }
  const stations = stationsOf(path.steps).map(
    (station, index) => `${station.asset.name}: ${accessWords(station, index === 0)}`,
  )
  return (
    <>
      <Sentence path={path} />
      <div ref={ref} className={styles.view}>
        {search.view === 'table' && <StepsTable path={path} search={search} />}
        {search.view !== 'table' && width > 0 && (
          <LazyCanvas
            drawing={drawing}
            label={`The path as a line. ${stations.join('; ')}.`}
            view={path.id}
            onChoose={choose}
          />
        )}
      </div>
      <Legend withCut={closable && search.view !== 'table'} />
    </>
  )
}
