import { Link } from '@tanstack/react-router'
import { Bone } from '../ui/Bone.tsx'
import { countOf } from '../ui/format.ts'
import panel from '../ui/panel.module.css'
import { Section } from '../ui/Section.tsx'
import { PathHistory } from './PathHistory.tsx'
import { titleOf } from './path-words.ts'
import type { ListedPath, PathStep } from './paths-queries.ts'
import type { PathsSearch } from './paths-search.ts'

interface Props {
  readonly path: ListedPath
  readonly search: PathsSearch
  readonly revision: number
  /** Undefined until they are there. */
  readonly steps: readonly PathStep[] | undefined
}

/** The whole path: how it stands, and its steps in order with what each gives the attacker. */
export function PathSummary({ path, search, revision, steps }: Props) {
  return (
    <div className={panel.panel}>
      <p className={panel.panelMeta}>{countOf(path.steps.length, 'step')}</p>
      <h2 className={panel.panelTitle}>{titleOf(path)}</h2>
      <dl className={panel.facts}>
        <div>
          <dt>Entry profile</dt>
          <dd>{path.profile}</dd>
        </div>
        <div>
          <dt>Sensitivity</dt>
          <dd>{path.sensitivity} of 4</dd>
        </div>
        <div>
          <dt>Difficulty</dt>
          <dd>{path.cost}, the sum of its steps</dd>
        </div>
        <div>
          <dt>Standing</dt>
          <dd>
            {path.confirmed
              ? 'confirmed: all it rests on was read or computed'
              : 'candidate: something on it is inferred'}
          </dd>
        </div>
        <div>
          <dt>Place in the list</dt>
          <dd>{path.ranking}</dd>
        </div>
      </dl>
      <Section title="Step by step">
        <ol className={panel.steps}>
          {path.steps.map(({ rule }, index) => (
            <li key={index}>
              <Link to="/paths" search={{ ...search, path: path.id, step: index + 1 }}>
                <span className={panel.stepNumber}>{index + 1}</span>
                <span>
                  <span className={panel.stepRule}>{rule.id}</span>
                  <span className={panel.stepGain}>{steps?.[index]?.rule.gain ?? <Bone width="80%" />}</span>
                </span>
              </Link>
            </li>
          ))}
        </ol>
      </Section>
      <PathHistory path={path} revision={revision} />
    </div>
  )
}
