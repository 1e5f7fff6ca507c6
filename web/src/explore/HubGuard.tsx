import { Modal } from '@mantine/core'
import { KindIcon } from '../icons/KindIcon.tsx'
import { useKinds } from '../icons/use-kinds.ts'
import { Button } from '../ui/Button.tsx'
import { countOf, formatCount } from '../ui/format.ts'
import styles from './explore.module.css'
import { type Guarded, unasked } from './use-explore.ts'

interface Props {
  readonly guarded: Guarded | undefined
  readonly onAnswer: (keys: readonly string[]) => void
}

/** Before a hub is opened: how much that brings, by kind, and what of it is wanted. */
export function HubGuard({ guarded, onAnswer }: Props) {
  const looks = useKinds()
  const fresh = guarded?.fresh ?? []
  const kinds = [...Map.groupBy(fresh, ({ kind }) => kind)].toSorted(([, a], [, b]) => b.length - a.length)
  const keys = fresh.map(({ key }) => key)
  return (
    <Modal
      opened={guarded !== undefined}
      onClose={() => onAnswer([])}
      title={`${countOf(fresh.length, 'new asset')}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
      lockScroll={false}
      size={440}
      centered
    >
      <p className={styles.guardWords}>
        {guarded?.name} has many neighbours{fresh.length < (guarded?.relations ?? 0) && ', some of them already shown'}.
        Which are wanted?
      </p>
      <ul className={styles.guardKinds}>
        {kinds.map(([kind, assets]) => (
          <li key={kind}>
            <button type="button" onClick={() => onAnswer(assets.map(({ key }) => key))}>
              <KindIcon kind={kind} />
              Only {looks.get(kind)?.plural ?? kind}
              <span>{formatCount(assets.length)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.guardActions}>
        <Button onClick={() => onAnswer(keys.slice(0, unasked))}>The first {unasked}</Button>
        <Button onClick={() => onAnswer(keys)}>All {formatCount(fresh.length)}</Button>
        <Button onClick={() => onAnswer([])}>None</Button>
      </div>
    </Modal>
  )
}
