import type { ComponentProps } from 'react'
import styles from './ui.module.css'

type Props = ComponentProps<'button'> & { readonly primary?: boolean }

/** A button. One primary at the most in a view. */
export function Button({ primary = false, ...props }: Props) {
  return <button type="button" {...props} className={primary ? styles.primary : styles.button} />
}
