import { useNavigate } from '@tanstack/react-router'
import { X } from 'lucide-react'
import type { ChangeInput } from '../__generated__/graphql.ts'
import { SearchedLine } from '../revision/SearchedLine.tsx'
import { without } from '../search/without.ts'
import list from '../ui/list.module.css'
import { Section } from '../ui/Section.tsx'
import { AddChange } from './AddChange.tsx'
import { SavedScenarios } from './SavedScenarios.tsx'
import { SaveScenario } from './SaveScenario.tsx'
import styles from './what-if.module.css'
import type { Scenario, WhatIfAnswer } from './what-if-queries.ts'
import type { WhatIfSearch } from './what-if-search.ts'

interface Props {
  readonly search: WhatIfSearch
  readonly changes: readonly ChangeInput[]
  readonly answer: WhatIfAnswer | undefined
  /** The saved one that is open. */
  readonly scenario: Scenario | undefined
}

/** What is supposed: the changes, the way to more of them, and what was saved. */
export function Workbench({ search, changes, answer, scenario }: Props) {
  const navigate = useNavigate({ from: '/what-if' })
  function change(next: readonly ChangeInput[]) {
    const rest = without(search, 'changes', 'scenario')
    void navigate({ search: next.length === 0 ? rest : { ...rest, changes: next } })
  }
  return (
    <>
      <div className={list.head}>
        <h1>What if</h1>
        {answer ? (
          <SearchedLine
            frame={answer}
            shown={answer.targets.length}
            total={answer.targets.length}
            counted={['target', 'targets']}
          />
        ) : (
          <p className={list.meta}>Suppose changes; nothing is changed.</p>
        )}
      </div>
      <div className={styles.bench}>
        {scenario !== undefined && <p className={styles.opened}>{scenario.name}</p>}
        {changes.length > 0 && (
          <Section title="Supposed">
            <ol className={styles.changes}>
              {changes.map((one, index) => (
                <li key={JSON.stringify(one)}>
                  <span>{answer?.changes.length === changes.length ? answer.changes[index]?.words : wordsOf(one)}</span>
                  <button
                    type="button"
                    aria-label={`Leave out change ${index + 1}`}
                    onClick={() => change(changes.filter((_, at) => at !== index))}
                  >
                    <X size={14} />
                  </button>
                </li>
              ))}
            </ol>
          </Section>
        )}
        <AddChange changes={changes} revision={search.revision} onChange={change} />
        {changes.length > 0 && <SaveScenario search={search} changes={changes} scenario={scenario} />}
        <SavedScenarios search={search} />
      </div>
    </>
  )
}

/** Until the answer has the names: the change by its keys. */
function wordsOf(change: ChangeInput): string {
  if (change.revoke !== undefined) return `Revoke ${change.revoke}.`
  if (change.remove !== undefined) return `Remove ${change.remove}.`
  if (change.set !== undefined) return `Set ${change.set.property} of ${change.set.of}.`
  if (change.control !== undefined) return `Put ${change.control.control} on ${change.control.of}.`
  return 'Add facts.'
}
