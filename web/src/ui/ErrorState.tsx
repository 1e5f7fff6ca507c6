import { wordsOfError } from '../api/api-error.ts'
import { Button } from './Button.tsx'
import styles from './ui.module.css'

interface Props {
  readonly error: unknown
  readonly onRetry?: () => void
}

/** Says in words why there is no answer, and offers to ask again. */
export function ErrorState({ error, onRetry }: Props) {
  const { title, detail } = wordsOfError(error)
  return (
    <div className={styles.state} role="alert">
      <p className={styles.stateTitle}>{title}</p>
      <p>{detail}</p>
      {onRetry && <Button onClick={onRetry}>Try again</Button>}
    </div>
  )
}
