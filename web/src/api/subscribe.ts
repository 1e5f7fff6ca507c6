import { createClient } from 'graphql-sse'
import type { TypedDocumentString } from '../__generated__/graphql.ts'
import { endpoint, headers } from './request.ts'

const client = createClient({
  url: endpoint,
  headers,
  retryAttempts: Number.POSITIVE_INFINITY,
  retry: (retries) => new Promise((resolve) => setTimeout(resolve, Math.min(30_000, 1_000 * 2 ** retries))),
})

/**
 * Listens to a subscription over server-sent events; reconnects by itself, more slowly each time.
 *
 * @returns stops listening
 */
export function subscribe<Result extends object, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  onData: (data: Result) => void,
): () => void {
  return client.subscribe<Result>(
    { query: document.toString(), variables },
    {
      next: ({ data }) => {
        if (data) onData(data)
      },
      // A stream that is refused for good leaves the page as it is: it shows what was asked for, only not live.
      error: () => {},
      complete: () => {},
    },
  )
}
