import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  PauseScheduleDocument,
  RemoveScheduleDocument,
  ResumeScheduleDocument,
  RunScheduleDocument,
  type ScheduleStateFragment,
  SchedulesDocument,
} from '../__generated__/graphql.ts'
import { ApiError } from '../api/api-error.ts'
import { request } from '../api/request.ts'

/** Turns come and go without news: looked at so often, in milliseconds, while the page is open. */
const everyMs = 5_000

/** Schedules of sources; an error where Temporal does not answer. */
export const schedulesQuery = queryOptions({
  queryKey: ['schedules'],
  queryFn: async ({ signal }) => {
    const { schedules } = await request(SchedulesDocument, {}, signal)
    if (schedules.__typename === 'Schedules') return schedules.schedules
    throw new ApiError('failed', schedules.message)
  },
  refetchInterval: everyMs,
  retry: false,
})

const documents = { pause: PauseScheduleDocument, resume: ResumeScheduleDocument, run: RunScheduleDocument } as const

/** Pauses, resumes or runs the schedule of a source; the schedules on the page follow. */
export function useScheduleAct(source: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (act: keyof typeof documents) => {
      const { schedule } = await request(documents[act], { source })
      if (schedule.__typename === 'Schedule') return schedule
      throw new ApiError('failed', schedule.message)
    },
    onSuccess: (changed) => {
      const follow = (schedules: ScheduleStateFragment[] | undefined) =>
        schedules?.map((schedule) => (schedule.source === changed.source ? changed : schedule))
      queryClient.setQueryData(schedulesQuery.queryKey, follow)
    },
  })
}

/** Ends the schedule of a source; what it stated stays. */
export function useScheduleRemoval(source: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      const { removed } = await request(RemoveScheduleDocument, { source })
      if (removed.__typename !== 'RemovedSchedule') throw new ApiError('failed', removed.message)
    },
    onSuccess: () => queryClient.invalidateQueries(),
  })
}
