import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '../ui/ErrorState.tsx'
import { PathSummary } from './PathSummary.tsx'
import { stepsQuery } from './paths-queries.ts'
import { filterOf } from './paths-search.ts'
import { StepPanel } from './StepPanel.tsx'
import type { ShownPath } from './shown-path.ts'

/** What was chosen: one step, or the whole path. */
export function PathDetail({ answer, path, search }: ShownPath) {
  const query = useQuery(stepsQuery(path, filterOf(search), answer.revision.number))
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  if (search.step === undefined || search.step > path.steps.length) {
    return <PathSummary path={path} search={search} revision={answer.revision.number} steps={query.data} />
  }
  return <StepPanel path={path} search={search} number={search.step} step={query.data?.[search.step - 1]} />
}
