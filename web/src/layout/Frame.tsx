import { VisuallyHidden } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { type ReactNode, useRef } from 'react'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import { Bar } from './Bar.tsx'
import { FoldedList } from './FoldedList.tsx'
import styles from './layout.module.css'
import { useFolding } from './use-folding.ts'

interface Props {
  /** What the page is called: the name of the browser's tab. */
  readonly title: string
  /** A list at the left, with what it is called: a drawer where the window is narrow. */
  readonly list?: { readonly label: string; readonly content: ReactNode }
  /** What the bar offers beside the search. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** What was chosen, in words; below the rest where the window is narrow. */
  readonly detail?: { readonly label: string; readonly content: ReactNode }
}

/** The frame of every page: list, bar and content, detail; hairlines between. */
export function Frame({ title, list, actions, children, detail }: Props) {
  const { listFolds } = useFolding()
  const aside = useRef<HTMLElement>(null)
  useShortcut('info', () => aside.current?.focus())
  useDocumentTitle(`${title} · Throughline`)
  return (
    <div className={styles.frame} data-list={list !== undefined && !listFolds} data-detail={detail !== undefined}>
      {list && !listFolds && (
        <section className={styles.list} aria-label={list.label}>
          {list.content}
        </section>
      )}
      <main className={styles.centre}>
        <Bar actions={actions}>{list && listFolds && <FoldedList {...list} />}</Bar>
        {/* The title stands in the list, which is not on the page while it is folded. */}
        {list && listFolds && <VisuallyHidden component="h1">{title}</VisuallyHidden>}
        {children}
      </main>
      {detail && (
        <aside ref={aside} tabIndex={-1} className={styles.detail} aria-label={detail.label}>
          {detail.content}
        </aside>
      )}
    </div>
  )
}
