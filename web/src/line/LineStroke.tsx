import type { LineForm } from './form-of-access.ts'
import styles from './line.module.css'

interface Props {
  readonly from: number
  readonly to: number
  readonly y: number
  readonly form: LineForm
}

/** A horizontal stroke in one of the four forms. */
export function LineStroke({ from, to, y, form }: Props) {
  return <line className={styles[form]} x1={from} x2={to} y1={y} y2={y} />
}
