import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api-error.ts'

/**
 * Answers are kept until the reader asks for newer ones: nothing on the page moves because a revision was published or a
 * window came to the front.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: (count, error) => count < 1 && error instanceof ApiError && error.kind !== 'refused',
      retryDelay: 400,
    },
  },
})
