import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Closes } from '../paths/Closes.tsx'
import { History } from '../paths/History.tsx'
import { titleOf } from '../paths/path-words.ts'
import { References } from '../paths/References.tsx'
import { StepEvidence } from '../paths/StepEvidence.tsx'
import { Bone } from '../ui/Bone.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { countOf } from '../ui/format.ts'
import panel from '../ui/panel.module.css'
import { Section } from '../ui/Section.tsx'
import { exploreStepsQuery } from './explore-queries.ts'
import type { ExploreSearch } from './explore-search.ts'
import type { SceneLine } from './scene.ts'

interface Props {
  readonly line: Extract<SceneLine, { sort: 'step' }>
  readonly search: ExploreSearch
  readonly revision: number
}

/** A step between two stops: gain, needs, what closes it, evidence, references, history; and the paths over it. */
export function StepLinePanel({ line, search, revision }: Props) {
  const [first] = line.steps
  if (first === undefined) return null
  return <Step key={line.id} line={line} search={search} revision={revision} first={first} />
}

function Step({ line, search, revision, first }: Props & { readonly first: Props['line']['steps'][number] }) {
  const query = useQuery(exploreStepsQuery(first.path, search, revision))
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  const listed = first.path.steps[first.step]
  const step = query.data?.[first.step]
  const paths = [...new Map(line.steps.map(({ path }) => [path.id, path])).values()]
  return (
    <div className={panel.panel}>
      <p className={panel.panelMeta}>On {countOf(paths.length, 'path')}</p>
      <h2 className={panel.panelTitle}>
        <Link to="/rules" search={{ rule: line.rule }}>
          {line.rule}
        </Link>
      </h2>
      <p>
        {listed?.from.asset.name} <span className={panel.quiet}>{listed?.from.access}</span> → {listed?.to.asset.name}{' '}
        <span className={panel.quiet}>{listed?.to.access}</span>
      </p>
      {step === undefined ? (
        <Section title="What the attacker gains">
          <Bone width="92%" />
        </Section>
      ) : (
        <>
          <Section title="What the attacker gains">
            <p>{step.rule.gain}</p>
          </Section>
          <Section title="What it needs">
            <p>{step.rule.needs}</p>
          </Section>
          <Closes step={step} />
          <StepEvidence step={step} />
          <References references={step.rule.references} />
          <History step={step} />
        </>
      )}
      <Section title="Paths over it">
        <ol className={panel.steps}>
          {paths.slice(0, 12).map((path, index) => (
            <li key={path.id}>
              <Link
                to="/paths"
                search={{
                  from: `${path.entry.access}@${path.entry.asset.key}`,
                  to: `${path.target.access}@${path.target.asset.key}`,
                  path: path.id,
                  revision,
                }}
              >
                <span className={panel.stepNumber}>{index + 1}</span>
                <span className={panel.stepRule}>{titleOf(path)}</span>
              </Link>
            </li>
          ))}
        </ol>
        {paths.length > 12 && <p className={panel.quiet}>And {paths.length - 12} more.</p>}
      </Section>
    </div>
  )
}
