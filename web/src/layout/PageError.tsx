import { ErrorState } from '../ui/ErrorState.tsx'

/** For a fault of the explorer itself: says so, and offers a fresh start. */
export function PageError({ error }: { readonly error: unknown }) {
  return <ErrorState error={error} onRetry={() => window.location.reload()} />
}
