import { Section } from '../ui/Section.tsx'
import { classWords } from './approval-words.ts'
import styles from './inventory.module.css'
import type { AssetDetailed } from './inventory-queries.ts'

/** What sort of AI asset it is, and what decided that. Nothing for others. */
export function AssetClass({ asset: { class: found } }: { readonly asset: AssetDetailed }) {
  if (found === null) return null
  return (
    <Section title="Class">
      <p>
        {classWords[found.class]}: <span className={styles.verb}>{found.reason}</span>
      </p>
      <p className={styles.verb}>
        {found.isStated ? 'Stated, not worked out.' : 'Worked out; state the property aiClass below to override it.'}
      </p>
    </Section>
  )
}
