import { useNow } from '../ui/use-now.ts'
import styles from './revision.module.css'
import { type Frame, gapWords, revisionWords, searchedWords } from './searched.ts'

interface Props {
  readonly frame: Frame
  readonly shown: number
  readonly total: number
  readonly counted: readonly [one: string, many: string]
}

/** Honesty in the frame: how much was searched, of which revision, and what is missing; warnings in amber. */
export function SearchedLine({ frame, shown, total, counted }: Props) {
  const now = useNow()
  const { words, bounded } = searchedWords(frame.completeness, shown, total, counted)
  const gaps = gapWords(frame.gaps)
  return (
    <p className={styles.searched}>
      <span className={bounded ? styles.warning : undefined}>{words}</span>
      {` · ${revisionWords(frame.revision, now)}`}
      {gaps !== undefined && <span className={styles.gaps}>Not read: {gaps}</span>}
    </p>
  )
}
