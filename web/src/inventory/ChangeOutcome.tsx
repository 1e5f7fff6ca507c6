import { wordsOfError } from '../api/api-error.ts'
import styles from './inventory.module.css'

interface Props {
  readonly change: {
    readonly isError: boolean
    readonly isPending: boolean
    readonly error: unknown
    readonly data: { readonly published: boolean } | undefined
  }
}

/** Says what became of a change, where it is not simply there. */
export function ChangeOutcome({ change }: Props) {
  if (change.isError) {
    return (
      <p className={styles.problem} role="alert">
        {wordsOfError(change.error).detail}
      </p>
    )
  }
  if (change.isPending) {
    return (
      <p className={styles.verb} role="status">
        Writing and publishing…
      </p>
    )
  }
  if (change.data?.published === false) {
    return (
      <p className={styles.verb} role="status">
        Taken. The next revision shows it.
      </p>
    )
  }
  return null
}
