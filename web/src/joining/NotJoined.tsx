import { countOf, placeOf } from '../ui/format.ts'
import { Section } from '../ui/Section.tsx'
import styles from './joining.module.css'
import type { JoiningPart } from './joining-queries.ts'

type Props = Pick<JoiningPart, 'conflicts' | 'waiting' | 'waitingCount'>

/** Facts that are refused because of what several sources say, and relations that wait for an asset. */
export function NotJoined({ conflicts, waiting, waitingCount }: Props) {
  return (
    <div className={styles.open}>
      <Section title={`${countOf(conflicts.totalCount, 'fact')} refused`}>
        {conflicts.edges.map(({ node: { key, reason, places } }) => (
          <Entry key={key} title={key} words={reason} places={places} />
        ))}
        <Rest shown={conflicts.edges.length} total={conflicts.totalCount} />
      </Section>
      <Section
        title={
          waitingCount === 1
            ? '1 relation waits for an asset'
            : `${countOf(waitingCount, 'relation')} wait for an asset`
        }
      >
        {waiting.edges.map(({ node: { key, type, from, to, missing, places } }) => (
          <Entry
            key={key}
            title={`${type} ${from} → ${to}`}
            words={`No source brings ${missing.join(' and ')}.`}
            places={places}
          />
        ))}
        <Rest shown={waiting.edges.length} total={waitingCount} />
      </Section>
    </div>
  )
}

interface EntryProps {
  readonly title: string
  readonly words: string
  readonly places: Parameters<typeof placeOf>[0][]
}

function Entry({ title, words, places }: EntryProps) {
  return (
    <div className={styles.entry}>
      <code>{title}</code>
      <p>{words}</p>
      {places.map((place) => (
        <p key={placeOf(place)} className={`mono ${styles.quiet}`}>
          {placeOf(place)}
        </p>
      ))}
    </div>
  )
}

function Rest({ shown, total }: { readonly shown: number; readonly total: number }) {
  return total > shown ? <p className={styles.quiet}>The first {shown} are shown.</p> : null
}
