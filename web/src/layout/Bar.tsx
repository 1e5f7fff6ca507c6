import type { ReactNode } from 'react'
import { SearchBox } from '../search/SearchBox.tsx'
import { FoldedRail } from './FoldedRail.tsx'
import styles from './layout.module.css'
import { useFolding } from './use-folding.ts'

interface Props {
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** The bar above the content: search, and what the page offers. */
export function Bar({ actions, children }: Props) {
  const { railFolds } = useFolding()
  return (
    <header className={styles.bar}>
      {railFolds && <FoldedRail />}
      {children}
      <SearchBox />
      {actions}
    </header>
  )
}
