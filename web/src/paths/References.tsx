import { Section } from '../ui/Section.tsx'
import styles from './paths.module.css'
import type { PathStep } from './paths-queries.ts'

/** The technique in public catalogues. */
export function References({ references }: Pick<PathStep['rule'], 'references'>) {
  if (references.length === 0) return null
  return (
    <Section title="References">
      <ul className={styles.references}>
        {references.map(({ catalogue, id, url }) => (
          <li key={`${catalogue} ${id}`}>
            <a href={url} title={catalogue} target="_blank" rel="noreferrer">
              {id}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
