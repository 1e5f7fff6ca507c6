import type { ChangeInput } from '../__generated__/graphql.ts'
import { countOf } from '../ui/format.ts'
import sentences from '../ui/sentence.module.css'
import { ChangedCanvas } from './ChangedCanvas.tsx'
import { ChangedPaths } from './ChangedPaths.tsx'
import { TargetsTable } from './TargetsTable.tsx'
import { countVerdicts } from './verdict-words.ts'
import styles from './what-if.module.css'
import type { WhatIfAnswer } from './what-if-queries.ts'

/** A saved scenario beside the one that is open. */
export interface Compared {
  readonly name: string
  readonly answer: WhatIfAnswer
}

interface Props {
  readonly answer: WhatIfAnswer
  readonly busy: boolean
  readonly other?: Compared
  /** Supposes one change more. */
  readonly onSuppose: (change: ChangeInput) => void
}

/** What the changes do: in a sentence, per target, and path by path. */
export function Outcome({ answer, busy, other, onSuppose }: Props) {
  return (
    <div className={styles.outcome} aria-busy={busy}>
      <Sentence answer={answer} />
      {other && (
        <p className={styles.beside}>
          Beside it, {other.name}: closes {other.answer.closedCount}, opens {other.answer.openedCount}.
        </p>
      )}
      <ChangedCanvas answer={answer} onSuppose={onSuppose} />
      <TargetsTable answer={answer} {...(other === undefined ? {} : { other })} />
      <ChangedPaths title="Would open" paths={answer.opened} count={answer.openedCount} side="opened" />
      <ChangedPaths title="Would close" paths={answer.closed} count={answer.closedCount} side="closed" />
    </div>
  )
}

function Sentence({ answer }: { readonly answer: WhatIfAnswer }) {
  const { RESOLVES } = countVerdicts(answer)
  const nothing = answer.closedCount + answer.openedCount === 0
  return (
    <p className={sentences.sentence}>
      {nothing ? (
        'No path would close, and none would open.'
      ) : (
        <>
          <span className={styles.closes}>Closes {countOf(answer.closedCount, 'path')}</span>
          {answer.openedCount > 0 ? (
            <span className={styles.opens}> and opens {countOf(answer.openedCount, 'path')}</span>
          ) : (
            ' and opens none'
          )}
          {RESOLVES > 0 ? `: ${countOf(RESOLVES, 'target')} can be reached no more.` : '.'}
        </>
      )}
      {answer.broken.length > 0 && (
        <span className={sentences.sentenceAside}>
          {' '}
          {countOf(answer.broken.length, 'use')} that was seen would break.
        </span>
      )}
    </p>
  )
}
