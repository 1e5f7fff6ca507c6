import { Link } from '@tanstack/react-router'
import { sensitive } from '../canvas/draw-radius.ts'
import { KindIcon } from '../icons/KindIcon.tsx'
import { useKinds } from '../icons/use-kinds.ts'
import { formatCount } from '../ui/format.ts'
import panel from '../ui/panel.module.css'
import { Section } from '../ui/Section.tsx'
import styles from './blast.module.css'
import type { BlastSearch } from './blast-search.ts'
import type { RadiusAnswer } from './radius-queries.ts'

interface Props {
  readonly answer: RadiusAnswer
  readonly search: BlastSearch
}

/** What is reached in all: by kind, and the sensitive data by name. */
export function RadiusTotals({ answer, search }: Props) {
  const looks = useKinds()
  const read = answer.reached.filter(({ foothold }) => foothold.access === 'read').map(({ foothold }) => foothold.asset)
  const data = read
    .filter((asset) => (asset.sensitivity ?? 0) >= sensitive)
    .toSorted((a, b) => (b.sensitivity ?? 0) - (a.sensitivity ?? 0))
  const isInward = search.direction === 'inward'
  return (
    <div className={panel.panel}>
      <p className={panel.panelMeta}>{isInward ? 'What reaches it' : 'What it reaches'}</p>
      <h2 className={panel.panelTitle}>{answer.of.asset.name}</h2>
      <p>
        held as <strong>{answer.of.access}</strong>
      </p>
      <Section title={isInward ? 'Entries' : 'By kind'}>
        <ul className={styles.totals}>
          {answer.totals
            .toSorted((a, b) => b.count - a.count)
            .map(({ kind, count }) => (
              <li key={kind}>
                <KindIcon kind={kind} />
                {looks.get(kind)?.plural ?? kind}
                <span>{formatCount(count)}</span>
              </li>
            ))}
        </ul>
      </Section>
      {data.length > 0 && (
        <Section title={`Sensitive data that is read · ${formatCount(data.length)}`}>
          <ul className={styles.totals}>
            {data.map(({ key, name, kind, sensitivity }) => (
              <li key={key}>
                <KindIcon kind={kind} />
                <Link to="/blast" search={{ ...search, chosen: key }}>
                  {name}
                </Link>
                <span>{sensitivity}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}
