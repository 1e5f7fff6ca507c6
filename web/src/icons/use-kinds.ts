import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ontologyQuery } from '../api/ontology.ts'
import { type KindLook, kindLooks, plainLook } from './kind-look.ts'

/** The looks of all kinds, by name; empty until the API has answered. */
export function useKinds(): ReadonlyMap<string, KindLook> {
  const { data } = useQuery(ontologyQuery)
  return useMemo(() => kindLooks(data?.kinds ?? []), [data])
}

/** The look of one kind; plain where it is not known (yet). */
export function useKind(kind: string): KindLook {
  return useKinds().get(kind) ?? plainLook
}
