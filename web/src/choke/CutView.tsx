import { Link } from '@tanstack/react-router'
import { Miniature } from '../line/Miniature.tsx'
import { titleOf } from '../paths/path-words.ts'
import { countOf } from '../ui/format.ts'
import sentences from '../ui/sentence.module.css'
import tables from '../ui/table.module.css'
import ui from '../ui/ui.module.css'
import { changesOfLevers } from '../what-if/changes.ts'
import { GrantWords, HardeningWords } from './ChangeWords.tsx'
import styles from './choke.module.css'
import type { CutAnswer } from './choke-queries.ts'
import type { ChokeSearch } from './choke-search.ts'

interface Props {
  readonly answer: CutAnswer
  readonly search: ChokeSearch
}

/** The cheapest cut: its changes with their efforts, the bound, and the paths that prove it. */
export function CutView({ answer, search }: Props) {
  const { grants, hardenings, status, witnesses, witnessCount } = answer
  const count = grants.length + hardenings.length
  return (
    <div className={tables.scroller}>
      <p className={sentences.sentence}>{sentenceOf(answer, count)}</p>
      {count > 0 && (
        <>
          <p className={styles.apply}>
            <Link
              to="/what-if"
              search={{
                changes: changesOfLevers(grants, hardenings),
                ...(search.to === undefined ? {} : { to: search.to }),
                ...(search.revision === undefined ? {} : { revision: search.revision }),
              }}
              className={ui.primary}
            >
              Try the cut
            </Link>
          </p>
          <table className={tables.table}>
            <thead>
              <tr>
                <th scope="col">Change</th>
                <th scope="col" className={tables.number}>
                  Effort
                </th>
              </tr>
            </thead>
            <tbody>
              {grants.map((grant) => (
                <tr key={grant.id}>
                  <td>
                    <GrantWords grant={grant} />
                  </td>
                  <td className={tables.number}>{grant.effort}</td>
                </tr>
              ))}
              {hardenings.map((hardening) => (
                <tr key={`${hardening.property}@${hardening.of}`}>
                  <td>
                    <HardeningWords hardening={hardening} />
                  </td>
                  <td className={tables.number}>{hardening.effort}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {witnessCount > 0 && (
        <section className={styles.witnesses}>
          <h2>{status === 'IMPOSSIBLE' ? 'Nothing ends these' : 'What proves it'}</h2>
          {status !== 'IMPOSSIBLE' && (
            <p>
              Ending each of {countOf(witnessCount, 'path')} takes an effort of {answer.lowerBound} at the least,
              whatever is changed.
            </p>
          )}
          <ol>
            {witnesses.map((path) => (
              <li key={path.id}>
                {titleOf(path)}
                <Miniature steps={path.steps} />
              </li>
            ))}
          </ol>
          {witnesses.length < witnessCount && <p>The first {witnesses.length} are shown.</p>}
        </section>
      )}
    </div>
  )
}

function sentenceOf({ status, effort, lowerBound }: CutAnswer, count: number): string {
  if (status === 'IMPOSSIBLE') return 'No set of changes ends every path.'
  if (count === 0) return 'There is nothing to cut: no path.'
  const what = `${countOf(count, 'change')} of effort ${effort} ${count === 1 ? 'leaves' : 'leave'} no path.`
  return status === 'OPTIMAL'
    ? `${what} None takes less: the bound is ${lowerBound}.`
    : `${what} Time ran out: the best may take ${lowerBound} at the least.`
}
