import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { RevisionPublishedDocument } from '../__generated__/graphql.ts'
import { subscribe } from '../api/subscribe.ts'
import { frameQuery } from '../layout/use-frame-counts.ts'
import { Button } from '../ui/Button.tsx'
import { formatCount } from '../ui/format.ts'
import styles from './revision.module.css'

/** Says that a newer revision is there. It is shown when the reader asks: nothing jumps under an analyst's hand. */
export function RevisionNews() {
  const queryClient = useQueryClient()
  const [published, setPublished] = useState<number>()
  useEffect(
    () =>
      subscribe(RevisionPublishedDocument, {}, ({ revisionPublished }) => {
        const shown = queryClient.getQueryData(frameQuery.queryKey)?.revision?.number
        // Before the first revision there is nothing on the page that could jump.
        if (shown === undefined) void queryClient.invalidateQueries()
        else if (shown !== revisionPublished.number) setPublished(revisionPublished.number)
      }),
    [queryClient],
  )
  if (published === undefined) return null

  function show() {
    setPublished(undefined)
    void queryClient.invalidateQueries()
  }
  return (
    <div className={styles.news} role="status">
      Revision {formatCount(published)} was published.
      <Button onClick={show}>Show it</Button>
    </div>
  )
}
