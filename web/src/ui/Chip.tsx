import type { ComponentProps } from 'react'
import styles from './ui.module.css'

type Props = ComponentProps<'button'> & { readonly active?: boolean }

/** A filter as a pill: outlined in ink where it narrows what is shown. */
export function Chip({ active = false, ...props }: Props) {
  return <button type="button" {...props} aria-pressed={active} className={styles.chip} />
}
