import { countOf } from '../ui/format.ts'
import styles from './explore.module.css'

/** Assets that the address names and the revision does not know: they are not silently left out. */
export function MissingNote({ keys }: { readonly keys: readonly string[] }) {
  return (
    <p className={styles.capNote} role="status">
      {countOf(keys.length, 'asset')} of this link {keys.length === 1 ? 'is' : 'are'} not in the revision:{' '}
      {keys.slice(0, 3).join(', ')}
      {keys.length > 3 && ' …'}
    </p>
  )
}
