import { Bone } from '../ui/Bone.tsx'
import panel from '../ui/panel.module.css'
import { Section } from '../ui/Section.tsx'
import { Closes } from './Closes.tsx'
import { History } from './History.tsx'
import styles from './paths.module.css'
import type { ListedPath, PathStep } from './paths-queries.ts'
import type { PathsSearch } from './paths-search.ts'
import { References } from './References.tsx'
import { StepEvidence } from './StepEvidence.tsx'
import { StepHead } from './StepHead.tsx'

interface Props {
  readonly path: ListedPath
  readonly search: PathsSearch
  /** Counted from 1. */
  readonly number: number
  /** Undefined until it is there. */
  readonly step: PathStep | undefined
}

/** One step, always in this order: what the attacker gains, what it needs, what closes it, evidence, references, history. */
export function StepPanel({ path, search, number, step }: Props) {
  const listed = path.steps[number - 1]
  if (listed === undefined) return null
  return (
    <div className={panel.panel}>
      <StepHead path={path} search={search} number={number} step={listed} />
      {step === undefined ? (
        <LoadingStep />
      ) : (
        <>
          <Section title="What the attacker gains">
            <p>{step.rule.gain}</p>
          </Section>
          <Section title="What it needs">
            <p>{step.rule.needs}</p>
            {step.rule.candidate && (
              <p className={styles.candidate}>Possible, not shown: every path over this rule is a candidate.</p>
            )}
          </Section>
          <Closes step={step} />
          <StepEvidence step={step} />
          <References references={step.rule.references} />
          <History step={step} />
        </>
      )}
    </div>
  )
}

function LoadingStep() {
  return ['What the attacker gains', 'What it needs', 'Evidence'].map((title) => (
    <Section key={title} title={title}>
      <Bone width="92%" />
    </Section>
  ))
}
