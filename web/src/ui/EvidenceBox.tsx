import type { ReactNode } from 'react'
import type { Basis, EvidencePlaceFragment } from '../__generated__/graphql.ts'
import styles from './evidence.module.css'
import { placeOf } from './format.ts'

interface Props {
  /** The fact, in words. */
  readonly children: ReactNode
  readonly evidence: readonly EvidencePlaceFragment[]
  readonly basis: Basis
}

/** A fact, and every place it was read from. A guess says that it is one. */
export function EvidenceBox({ children, evidence, basis }: Props) {
  return (
    <div className={styles.box}>
      <p>{children}</p>
      {evidence.map((place) => (
        <p key={placeOf(place)} className={styles.place}>
          {placeOf(place)} · {place.basis}
          {place.note !== null && <span className={styles.note}>{place.note}</span>}
        </p>
      ))}
      {evidence.length === 0 && <p className={styles.place}>{basis}: the default, no source states it</p>}
      {basis === 'inferred' && <p className={styles.inferred}>Inferred, not read: the path is a candidate.</p>}
    </div>
  )
}
