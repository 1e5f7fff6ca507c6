import { useClipboard } from '@mantine/hooks'
import { Button } from '../ui/Button.tsx'
import { countOf, formatDate } from '../ui/format.ts'
import panel from '../ui/panel.module.css'
import { Section } from '../ui/Section.tsx'
import { changeRequest } from './verdict-words.ts'
import styles from './what-if.module.css'
import type { WhatIfAnswer } from './what-if-queries.ts'

interface Props {
  readonly answer: WhatIfAnswer
  readonly name: string | undefined
}

/** What the changes would break, and the changes as a request in words. */
export function Consequences({ answer, name }: Props) {
  const clipboard = useClipboard({ timeout: 2_000 })
  const request = changeRequest(answer, name)
  return (
    <div className={panel.panel}>
      <h2 className={panel.panelTitle}>{name ?? 'What follows'}</h2>
      <Section title="Legitimate use that would break">
        {answer.broken.length === 0 ? (
          <p className={panel.quiet}>None that was seen at run time.</p>
        ) : (
          <ul className={styles.broken}>
            {answer.broken.map(({ relation, count, lastUsedAt }) => (
              <li key={relation.key}>
                {relation.from.name} uses {relation.to.name}
                <span>
                  {count !== null && countOf(count, 'time')}
                  {lastUsedAt !== null && `, last on ${formatDate(lastUsedAt)}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title="As a change request">
        <pre className={styles.request}>{request}</pre>
        <Button onClick={() => clipboard.copy(request)}>{clipboard.copied ? 'Copied' : 'Copy the request'}</Button>
      </Section>
    </div>
  )
}
