import { Modal } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { KindIcon } from '../icons/KindIcon.tsx'
import { useKinds } from '../icons/use-kinds.ts'
import { Button } from '../ui/Button.tsx'
import { countOf, formatCount } from '../ui/format.ts'
import styles from './hub-guard.module.css'
import { type Guarded, unasked } from './use-explore.ts'
import { wantedOf } from './wanted.ts'

interface Props {
  readonly guarded: Guarded | undefined
  readonly onAnswer: (keys: readonly string[]) => void
}

/** Before a hub is opened: how much that brings, by kind, and what of it is wanted. */
export function HubGuard({ guarded, onAnswer }: Props) {
  return (
    <Modal
      opened={guarded !== undefined}
      onClose={() => onAnswer([])}
      title={countOf(guarded?.fresh.length ?? 0, 'new asset')}
      closeButtonProps={{ 'aria-label': 'Close' }}
      lockScroll={false}
      size={440}
      centered
    >
      {guarded && <Wanted guarded={guarded} onAnswer={onAnswer} />}
    </Modal>
  )
}

interface WantedProps extends Props {
  readonly guarded: Guarded
}

function Wanted({ guarded: { name, fresh, relations }, onAnswer }: WantedProps): ReactNode {
  const looks = useKinds()
  const [off, setOff] = useState<readonly string[]>([])
  const [most, setMost] = useState<number>(unasked)
  const kinds = [...Map.groupBy(fresh, ({ kind }) => kind)].toSorted(([, a], [, b]) => b.length - a.length)
  const matching = fresh.filter(({ kind }) => !off.includes(kind))
  const wanted = wantedOf(matching, most)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onAnswer(wanted)
      }}
    >
      <p className={styles.words}>
        {name} has many neighbours{fresh.length < relations && ', some of them already shown'}. Which are wanted?
      </p>
      <fieldset className={styles.kinds}>
        <legend>Kinds</legend>
        {kinds.map(([kind, assets]) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!off.includes(kind)}
              onChange={() => setOff(off.includes(kind) ? off.filter((one) => one !== kind) : [...off, kind])}
            />
            <KindIcon kind={kind} />
            {looks.get(kind)?.plural ?? kind}
            <span>{formatCount(assets.length)}</span>
          </label>
        ))}
      </fieldset>
      <label className={styles.most}>
        At most
        <input
          type="number"
          min={1}
          max={fresh.length}
          value={most}
          onChange={(event) => setMost(Math.max(1, event.currentTarget.valueAsNumber || 1))}
        />
        the most sensitive first
      </label>
      <div className={styles.actions}>
        <Button type="submit" disabled={wanted.length === 0}>
          Show {formatCount(wanted.length)}
        </Button>
        <Button onClick={() => onAnswer(matching.map(({ key }) => key))} disabled={matching.length <= most}>
          All {formatCount(matching.length)}
        </Button>
        <Button onClick={() => onAnswer([])}>None</Button>
      </div>
      <p className={styles.rest} role="status">
        {wanted.length < fresh.length && `${formatCount(fresh.length - wanted.length)} stay off the canvas.`}
      </p>
    </form>
  )
}
