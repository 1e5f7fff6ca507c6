import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  BlastRadiusDocument,
  type BlastRadiusInput,
  ExposureDocument,
  type RadiusFragment,
} from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'
import type { BlastSearch } from './blast-search.ts'

/** What is reached from an asset, or which entries reach it. */
export type RadiusAnswer = { readonly __typename: 'BlastRadiusAnswer' } & RadiusFragment
/** An answer, or in words why there is none. */
export type RadiusResult =
  | RadiusAnswer
  | {
      readonly __typename: 'NotFoundError' | 'InvalidInputError' | 'NoRevisionError' | 'OtherVersionError'
      readonly message: string
    }

/** The question that the address asks; `of` must be there. */
export function radiusQuery({ of = '', access, direction, hops, revision }: BlastSearch) {
  const input: BlastRadiusInput = {
    of,
    ...(access === undefined ? {} : { access }),
    ...(hops === undefined ? {} : { maxHops: hops }),
    ...(revision === undefined ? {} : { at: revision }),
  }
  return queryOptions({
    queryKey: ['radius', direction ?? 'outward', input],
    queryFn: async ({ signal }): Promise<RadiusResult> =>
      direction === 'inward'
        ? (await request(ExposureDocument, { input }, signal)).exposure
        : (await request(BlastRadiusDocument, { input }, signal)).blastRadius,
    enabled: of !== '',
    placeholderData: keepPreviousData,
  })
}
