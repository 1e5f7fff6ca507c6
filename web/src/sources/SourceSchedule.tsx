import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ScheduleStateFragment } from '../__generated__/graphql.ts'
import { wordsOfError } from '../api/api-error.ts'
import { Bone } from '../ui/Bone.tsx'
import { Button } from '../ui/Button.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Section } from '../ui/Section.tsx'
import { useNow } from '../ui/use-now.ts'
import { nextWords, scheduleWords } from './health-words.ts'
import { schedulesQuery, useScheduleAct, useScheduleRemoval } from './schedule-queries.ts'
import styles from './sources.module.css'

/** By what a source is read, and buttons to read it now, or not for a while. */
export function SourceSchedule({ source }: { readonly source: string }) {
  const query = useQuery(schedulesQuery)
  const schedule = query.data?.find((one) => one.source === source)
  return (
    <Section title="Schedule">
      {query.isPending && <Bone width={180} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && schedule === undefined && (
        <>
          <p>Read by hand only. On the machine of the service:</p>
          <code className={styles.command}>throughline schedule add PATH… --source {source} --every 15m --watch</code>
        </>
      )}
      {schedule && <Scheduled schedule={schedule} />}
    </Section>
  )
}

function Scheduled({ schedule }: { readonly schedule: ScheduleStateFragment }) {
  const now = useNow()
  const act = useScheduleAct(schedule.source)
  const removal = useScheduleRemoval(schedule.source)
  const [isAsked, setAsked] = useState(false)
  const { paused, running, paths } = schedule
  return (
    <>
      <p>
        {scheduleWords(schedule)} · {paused || running ? '' : 'next '}
        {nextWords(schedule, now)}
      </p>
      {paths.map((path) => (
        <code key={path} className={styles.command}>
          {path}
        </code>
      ))}
      <p className={styles.acts}>
        <Button
          disabled={running || act.isPending}
          title={running ? 'It is being read.' : undefined}
          onClick={() => act.mutate('run')}
        >
          Run now
        </Button>
        <Button disabled={act.isPending} onClick={() => act.mutate(paused ? 'resume' : 'pause')}>
          {paused ? 'Resume' : 'Pause'}
        </Button>
        {!isAsked && (
          <Button disabled={removal.isPending} onClick={() => setAsked(true)}>
            Remove
          </Button>
        )}
      </p>
      {isAsked && (
        <>
          <p>
            It is then read by hand only. What it stated stays, and only the command line can add the schedule again.
          </p>
          <p className={styles.acts}>
            <Button disabled={removal.isPending} onClick={() => removal.mutate()}>
              Remove the schedule
            </Button>
            <Button disabled={removal.isPending} onClick={() => setAsked(false)}>
              Keep it
            </Button>
          </p>
        </>
      )}
      <p role="status" className={styles.warning}>
        {act.isError && wordsOfError(act.error).detail}
        {removal.isError && wordsOfError(removal.error).detail}
      </p>
    </>
  )
}
