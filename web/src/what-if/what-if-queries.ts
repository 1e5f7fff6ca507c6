import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  type ChangeInput,
  ScenarioDocument,
  type ScenarioNameFragment,
  ScenariosDocument,
  TemplatesDocument,
  WhatIfDocument,
  type WhatIfQuery,
} from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'

/** An answer to the question what changes would do. */
export type WhatIfAnswer = Extract<WhatIfQuery['whatIf'], { __typename: 'WhatIfAnswer' }>
export type TargetChange = WhatIfAnswer['targets'][number]
export type Scenario = ScenarioNameFragment

/** What changes would close, open and break. While they are edited, the answer before stays. */
export function whatIfQuery(changes: readonly ChangeInput[], to: string | undefined, revision: number | undefined) {
  const input = {
    changes: [...changes],
    ...(to === undefined ? {} : { to: [to] }),
    ...(revision === undefined ? {} : { at: revision }),
  }
  return queryOptions({
    queryKey: ['what-if', input],
    queryFn: async ({ signal }) => (await request(WhatIfDocument, { input }, signal)).whatIf,
    enabled: changes.length > 0,
    placeholderData: keepPreviousData,
  })
}

/** Common questions, asked in one step. */
export const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: async ({ signal }) => (await request(TemplatesDocument, {}, signal)).changeTemplates,
  staleTime: Number.POSITIVE_INFINITY,
})

/** Saved scenarios, those saved last first. */
export const scenariosQuery = queryOptions({
  queryKey: ['scenarios'],
  queryFn: async ({ signal }) => (await request(ScenariosDocument, {}, signal)).scenarios,
})

/** One saved scenario; null where it is not there any more. */
export function scenarioQuery(id: string | undefined) {
  return queryOptions({
    queryKey: ['scenarios', id],
    queryFn: async ({ signal }) => (await request(ScenarioDocument, { id: id ?? '' }, signal)).scenario,
    enabled: id !== undefined,
  })
}
