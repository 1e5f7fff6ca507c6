import styles from './ui.module.css'

interface Props {
  readonly width: number | string
  readonly height?: number
}

/** A grey bar where text will stand. Sizes in pixels. */
export function Bone({ width, height = 12 }: Props) {
  return <span className={styles.bone} style={{ width, height }} />
}
