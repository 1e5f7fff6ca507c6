import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiError } from '../api/api-error.ts'

/** What the API answers to a change of the operator's list. */
type Changed =
  | { readonly __typename: 'ChangeAnswer'; readonly published: boolean; readonly revision: number | null }
  | { readonly __typename: string; readonly message: string }

/** Makes a change; what is shown is asked for anew once a revision has it. A refusal is the mutation's error. */
export function useChange<Input>(change: (input: Input) => Promise<Changed>, onDone: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (input: Input) => {
      const answer = await change(input)
      if ('message' in answer) throw new ApiError('refused', answer.message)
      return answer
    },
    onSuccess: async () => {
      onDone()
      await client.invalidateQueries()
    },
  })
}
