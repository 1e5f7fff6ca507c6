import { queryOptions } from '@tanstack/react-query'
import { OntologyDocument, RulesDocument } from '../__generated__/graphql.ts'
import { request } from './request.ts'

/** The words and looks of all kinds, relations and accesses. */
export const ontologyQuery = queryOptions({
  queryKey: ['ontology'],
  queryFn: async ({ signal }) => (await request(OntologyDocument, {}, signal)).ontology,
})

/** Every rule, with its words. */
export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: async ({ signal }) => (await request(RulesDocument, {}, signal)).rules,
})
